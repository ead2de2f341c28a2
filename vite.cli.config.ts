import { readFileSync } from 'node:fs';
import { defineConfig } from 'vite';

/** The command line: `dist/cli/wherein.js` and its worker, with the gazetteer in `dist/data`. */
export default defineConfig({
  publicDir: false,
  plugins: [
    {
      name: 'gazetteer',
      generateBundle() {
        this.emitFile({
          type: 'asset',
          fileName: 'data/gazetteer.bin',
          source: readFileSync('public/data/gazetteer.bin'),
        });
      },
    },
  ],
  ssr: { noExternal: true },
  build: {
    ssr: true,
    target: 'node20',
    // The page's build stands in the same folder.
    emptyOutDir: false,
    rollupOptions: {
      input: { wherein: 'src/cli/wherein.ts', geoparseWorker: 'src/cli/geoparseWorker.ts' },
      output: { entryFileNames: 'cli/[name].js', chunkFileNames: 'cli/[name].js' },
    },
  },
});
