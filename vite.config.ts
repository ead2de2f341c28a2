import { createRequire } from 'node:module';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Relative addresses, so that a build works from any folder of any host.
  base: './',
  // A missing file is a 404, as on any static host, and not the page.
  appType: 'mpa',
  plugins: [react()],
  resolve: {
    alias: {
      // Articles are read in a worker, where its way for pages, through an element's text, does not work.
      'decode-named-character-reference': createRequire(import.meta.url).resolve(
        'decode-named-character-reference',
      ),
    },
  },
  build: {
    target: 'es2022',
    sourcemap: true,
    license: { fileName: 'licenses/page.json' },
    // Every browser that can show the page knows modulepreload.
    modulePreload: { polyfill: false },
    // What stands before the article in one file: it is packed better than in many.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'page', tags: ['$initial'] }] } } },
  },
  worker: { format: 'es' },
  // What the workers need is not found from the page; found late, it would reload the page under a first article.
  optimizeDeps: { entries: ['index.html', 'src/worker/*Worker.ts'] },
  test: {
    include: ['tests/unit/**/*.test.ts', 'tests/unit/**/*.test.tsx'],
    environment: 'node',
    // On a busy machine all takes many times as long, and that is no fault.
    testTimeout: 60_000,
    coverage: { include: ['src/**'], reportsDirectory: 'test-results/coverage', reporter: ['text', 'html'] },
  },
});
