import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { build } from 'vite';
import { helpWords } from '../src/words/helpWords.ts';

/** One package of a build, as Vite's list of licences has it. */
interface Bundled {
  readonly name: string;
  readonly version: string;
  /** SPDX. */
  readonly identifier?: string;
  readonly text?: string;
}

/** Packages of which the build copies files, beside what it bundles. */
const COPIED = ['@resvg/resvg-wasm', '@expo-google-fonts/noto-sans'];

const LISTS = 'dist/licenses/';

const json = async (file: string) => JSON.parse(await readFile(file, 'utf8'));

async function bundled(): Promise<Bundled[]> {
  const names = await readdir(LISTS);
  const lists = names.map((name): Promise<Bundled[]> => json(LISTS + name));
  return (await Promise.all(lists)).flat();
}

/** What the workers bundle, which the page's own list leaves out. */
async function inWorkers(): Promise<Bundled[]> {
  const fileName = 'workers.json';
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      license: { fileName },
      rolldownOptions: { input: ['src/worker/importWorker.ts', 'src/worker/geoparseWorker.ts'] },
    },
  });
  const files = Array.isArray(built)
    ? built.flatMap(({ output }) => output)
    : 'output' in built
      ? built.output
      : [];
  const list = files.find((file) => file.fileName === fileName);
  if (list?.type !== 'asset') throw new Error('Vite made no list of licences of the workers');
  return JSON.parse(String(list.source));
}

async function copied(name: string): Promise<Bundled> {
  const folder = `node_modules/${name}/`;
  const { version, license } = await json(`${folder}package.json`);
  const file = (await readdir(folder)).find((one) => /^(?:licen[cs]e|copying|ofl)/i.test(one));
  return { name, version, identifier: license, ...(file && { text: await readFile(folder + file, 'utf8') }) };
}

/** Where the terms begin that many licences share word for word, after whose they are. */
const TERMS = /^(?:Permission is hereby granted|Permission to use|Redistribution and use|\s*Apache License)/m;

/** Packages under the same terms share them: each with its own lines, and then the terms once. */
function noticesOf(packages: readonly Bundled[]): string[] {
  const groups = new Map<string, { heads: string[]; terms: string }>();
  for (const { name, version, identifier, text = '' } of packages) {
    const at = text.search(TERMS);
    const [own, terms] = at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at)];
    // A package whose text is all its own shares with none.
    const key = terms ? terms.replace(/[\s"'“”]+/g, ' ').trim() : name;
    const group = groups.get(key) ?? { heads: [], terms: terms.trim() };
    group.heads.push(`${name} ${version} (${identifier ?? 'see below'})\n${own.trim()}`.trim());
    groups.set(key, group);
  }
  return [...groups.values()].map(({ heads, terms }) => [...heads, terms].join('\n\n').trim());
}

const RULE = `\n\n${'-'.repeat(72)}\n\n`;

/** What is built from these packages and the data, and under which licences. */
function noticeOf(packages: readonly Bundled[]): string {
  const byName = new Map(packages.map((one) => [`${one.name}@${one.version}`, one]));
  const sorted = [...byName.keys()].sort().flatMap((key) => byName.get(key) ?? []);
  const data = helpWords.credits.map(
    ({ name, href, what, licence }) => `${name}: ${what} ${licence}\n${href}`,
  );
  return [
    `Wherein is built from these packages and data.\n\n${data.join('\n\n')}`,
    ...noticesOf(sorted),
  ].join(RULE);
}

/** Writes what others have made of the built page, with their licences: `dist/THIRD-PARTY.txt`. */
async function main(): Promise<void> {
  const all = [...(await bundled()), ...(await inWorkers()), ...(await Promise.all(COPIED.map(copied)))];
  await writeFile('dist/THIRD-PARTY.txt', `${noticeOf(all)}\n`);
  await intoSingleFile(noticeOf(await json(`${LISTS}single.json`)));
  await rm(LISTS, { recursive: true });
}

/** A page in one file is handed on by itself, so the notices of what it holds go with it. */
async function intoSingleFile(text: string): Promise<void> {
  const page = await readFile('dist/single.html', 'utf8');
  const end = page.lastIndexOf('</body>');
  if (end < 0) throw new Error('dist/single.html has no end');
  const block = `<script type="text/plain" id="wherein-notices">${text.replaceAll('</', '<\\/')}</script>\n`;
  await writeFile('dist/single.html', page.slice(0, end) + block + page.slice(end));
}

await main();
