import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vite';

/**
 * What of a build makes the page work without a network; the large data files come when they are wanted, and so does
 * what tells languages (`static.…`), without which a text's language is unknown. What reads office documents, e-mail
 * and PDFs is as large as the rest together and seldom wanted.
 */
const SHELL =
  /^(?:index\.html|icon\.svg|assets\/(?!static\.|pdfjs|import(?:Docx|Epub|Message|Odt|Packed|Pdf))[^/]+\.(?:js|css)|data\/(?:areas|divisions)\.json|stories\/[^/]+\.json)$/;

const PAGE = 'dist/index.html';

const hash = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 16);

/** The files of the built page that the worker keeps; none where the configuration is only read, before any build. */
function shell(): { url: string; revision: string | null }[] {
  if (!existsSync(PAGE)) return [];
  const files = readdirSync('dist', { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => SHELL.test(file))
    .sort();
  // The names of assets tell their versions themselves.
  return files.map((url) => ({ url, revision: url.startsWith('assets/') ? null : hash(`dist/${url}`) }));
}

/** The checksums that the manifest of the data has, by file. */
function checksums(): Record<string, string> {
  const { files } = JSON.parse(readFileSync('public/data/manifest.json', 'utf8'));
  return Object.fromEntries(
    files.map(({ file, sha256 }: { file: string; sha256: string }) => [file, sha256]),
  );
}

/** The service worker, `dist/sw.js`: a classic script, since some browsers take no other. */
export default defineConfig({
  publicDir: false,
  plugins: [
    {
      name: 'after-the-page',
      buildStart() {
        if (!existsSync(PAGE)) this.error('The service worker is built after the page');
      },
    },
  ],
  define: {
    SHELL: JSON.stringify(shell()),
    CHECKSUMS: JSON.stringify(checksums()),
    DATA_VERSION: JSON.stringify(hash('public/data/manifest.json')),
    'process.env.NODE_ENV': '"production"',
  },
  build: {
    target: 'es2022',
    emptyOutDir: false,
    license: { fileName: 'licenses/sw.json' },
    rolldownOptions: {
      input: 'src/offline/sw.ts',
      output: { format: 'iife', entryFileNames: 'sw.js' },
    },
  },
});
