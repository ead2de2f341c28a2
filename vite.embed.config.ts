import { defineConfig } from 'vite';

/**
 * `dist/embed.js`: the element, in one classic script. A module would need `Access-Control-Allow-Origin` from its host,
 * could not tell where it came from once it was bundled, and is dropped by editors that know only plain scripts.
 */
export default defineConfig({
  publicDir: false,
  build: {
    target: 'es2022',
    // The page's build stands in the same folder.
    emptyOutDir: false,
    license: { fileName: 'licenses/embed.json' },
    lib: { entry: 'src/embed/define.ts', formats: ['iife'], name: 'wherein', fileName: () => 'embed.js' },
  },
});
