import { readFileSync } from 'node:fs';
import { defineConfig } from 'vite';

/** What the commands read at run time, by its path in `dist`. */
const DATA = {
  'data/gazetteer.bin': 'public/data/gazetteer.bin',
  'data/model-en.bin': 'public/data/model-en.bin',
  'cli/preview/resvg.wasm': 'node_modules/@resvg/resvg-wasm/index_bg.wasm',
  ...Object.fromEntries(
    ['400Regular', '400Regular_Italic', '700Bold'].map((style) => [
      `cli/preview/NotoSans_${style}.ttf`,
      `node_modules/@expo-google-fonts/noto-sans/${style}/NotoSans_${style}.ttf`,
    ]),
  ),
};

/** The command line: `dist/cli/wherein.js` and its worker, with the gazetteer in `dist/data`. */
export default defineConfig({
  publicDir: false,
  plugins: [
    {
      name: 'data',
      generateBundle() {
        for (const [fileName, file] of Object.entries(DATA)) {
          this.emitFile({ type: 'asset', fileName, source: readFileSync(file) });
        }
      },
    },
  ],
  ssr: { noExternal: true },
  build: {
    ssr: true,
    target: 'node20',
    // The page's build stands in the same folder.
    emptyOutDir: false,
    license: { fileName: 'licenses/cli.json' },
    rollupOptions: {
      input: { wherein: 'src/cli/wherein.ts', geoparseWorker: 'src/cli/geoparseWorker.ts' },
      output: { entryFileNames: 'cli/[name].js', chunkFileNames: 'cli/[name].js' },
    },
  },
});
