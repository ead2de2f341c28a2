import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** What a page in one file does without: bringing articles, finding their places, correcting, keeping, embedding. */
const LEFT_OUT = [
  '/src/app/embed/EmbedForm.tsx',
  '/src/app/workspace/Workspace.ts',
  '/src/app/workspace/Notices.tsx',
  '/src/app/workspace/OpenForm.tsx',
  '/src/app/workspace/Share.tsx',
  '/src/app/workspace/Stories.tsx',
  '/src/app/welcome/Welcome.tsx',
  '/src/app/welcome/OtherStories.tsx',
  '/src/app/ReviewPart.tsx',
  '/src/app/correctFromMap.ts',
];

for (const file of LEFT_OUT) if (!existsSync(`.${file}`)) throw new Error(`There is no ${file} to leave out`);

const leaveOut: Plugin = {
  name: 'leave-out',
  enforce: 'pre',
  buildStart() {
    const gone = LEFT_OUT.filter((file) => !existsSync(`.${file}`));
    if (gone.length > 0) throw new Error(`There is no ${gone.join(', ')} to leave out`);
  },
  load: (id) => (LEFT_OUT.some((end) => id.endsWith(end)) ? 'export default () => null;' : null),
};

/** A page in one file has its script with it, and is never stuck. */
const neverStuck: Plugin = {
  name: 'never-stuck',
  transformIndexHtml: {
    order: 'pre',
    handler: (html) =>
      html.replace(/<!-- Seen as long[^>]*>\s*/, '').replace(/<img src="\.\/stuck\.svg"[^>]*>/, ''),
  },
};

/** Puts script and style into the page, and calls it `single.html`. */
const inline: Plugin = {
  name: 'inline',
  enforce: 'post',
  generateBundle: {
    // After Vite's own plugins, which finish the script here.
    order: 'post',
    handler(_, bundle) {
      const page = bundle['index.html'];
      if (page?.type !== 'asset') throw new Error('The build has no index.html');
      const icon = `data:image/svg+xml;base64,${readFileSync('public/icon.svg').toString('base64')}`;
      let html = put(String(page.source), /(?<=<link rel="icon" href=")[^"]*/, icon);
      for (const file of Object.values(bundle)) {
        if (file === page || file.fileName.startsWith('licenses/')) continue;
        if (file.type === 'chunk') {
          // Nothing in the script may look like the end of its element.
          const code = file.code.replace(/<(?=\/script|!--)/gi, '\\x3C');
          html = put(html, /<script type="module"[^>]*><\/script>/, '');
          html = put(html, /<\/body>/, `<script type="module">${code}</script>\n</body>`);
        } else if (file.fileName.endsWith('.css')) {
          const style = String(file.source).replaceAll('</style', '<\\/style');
          html = put(html, /<link rel="stylesheet"[^>]*>/, `<style>${style}</style>`);
        } else {
          throw new Error(`The page in one file has no place for ${file.fileName}`);
        }
        delete bundle[file.fileName];
      }
      delete bundle['index.html'];
      this.emitFile({ type: 'asset', fileName: 'single.html', source: html });
    },
  },
};

function put(html: string, where: RegExp, what: string): string {
  if (!where.test(html)) throw new Error(`The page has no ${where.source}`);
  return html.replace(where, () => what);
}

/** The page in one file: `dist/single.html`, a template that `src/export/singleFile.ts` fills. */
export default defineConfig({
  base: './',
  publicDir: false,
  plugins: [leaveOut, neverStuck, react(), inline],
  resolve: {
    alias: [
      {
        find: 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url',
        replacement: fileURLToPath(new URL('src/map/inlineWorker.ts', import.meta.url)),
      },
    ],
  },
  build: {
    target: 'es2022',
    // The page's build stands in the same folder.
    emptyOutDir: false,
    license: { fileName: 'licenses/single.json' },
    cssCodeSplit: false,
    assetsInlineLimit: Number.MAX_SAFE_INTEGER,
    chunkSizeWarningLimit: 4000,
    rolldownOptions: { output: { codeSplitting: false } },
  },
});
