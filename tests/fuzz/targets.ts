import { readdirSync, readFileSync } from 'node:fs';
import { readFrameMessage } from '../../src/embed/FrameMessage.ts';
import { readHostMessage } from '../../src/embed/HostMessage.ts';
import { exporters } from '../../src/export/exporters.ts';
import { Fault } from '../../src/fault/Fault.ts';
import { checksum } from '../../src/gazetteer/checksum.ts';
import { Gazetteer } from '../../src/gazetteer/Gazetteer.ts';
import { searchEntries } from '../../src/gazetteer/searchEntries.ts';
import { geoparse } from '../../src/geoparse/geoparse.ts';
import { decodeModel } from '../../src/geoparse/model/format.ts';
import { importFile } from '../../src/import/importFile.ts';
import { importHtml } from '../../src/import/importHtml.ts';
import { importMarkdown } from '../../src/import/importMarkdown.ts';
import { importRichText } from '../../src/import/importRichText.ts';
import { importText } from '../../src/import/importText.ts';
import { PACKING, packStory } from '../../src/keep/packStory.ts';
import { unpackStory } from '../../src/keep/unpackStory.ts';
import { BytesSource } from '../../src/map/source/BytesSource.ts';
import { openBasemap } from '../../src/map/source/openBasemap.ts';
import { styleBase } from '../../src/map/streets/styleBase.ts';
import { parseHash } from '../../src/state/address.ts';
import { compileMarkdown } from '../../src/story/markdown/compileMarkdown.ts';
import { parseStoryText } from '../../src/story/parse.ts';
import { summariesOf } from '../../src/story/summaries.ts';
import { base64Url, bytesOfBase64 } from '../../src/text/base64.ts';
import { asFromWorker, asToWorker } from '../../src/worker/messages.ts';
import { gazetteer, gazetteerBytes } from '../unit/gazetteer/testGazetteer.ts';
import { modelBytes } from '../unit/geoparse/modelBytes.ts';
import { model } from '../unit/geoparse/testModel.ts';
import { DOCUMENTS, docx, epub, odt, wordParagraph, wordRun } from '../unit/import/documents/made.ts';
import { streetArchive } from '../unit/map/archive/streetArchive.ts';
import { mutateBytes, mutateJson, mutateText } from './mutate.ts';
import { below, pick, type Random } from './random.ts';

/** A parser of what strangers hand over. */
export interface Target {
  readonly name: string;
  /** Its part of all inputs; those that copy megabytes get few. */
  readonly share: number;
  make(random: Random): Attempt;
}

export interface Attempt {
  readonly input: unknown;
  /** Throws a fault or a story error where the input is refused, and nothing else. */
  run(): unknown;
}

function target<Input>(
  name: string,
  share: number,
  make: (random: Random) => Input,
  run: (input: Input) => unknown,
): Target {
  return {
    name,
    share,
    make: (random) => {
      const input = make(random);
      return { input, run: () => run(input) };
    },
  };
}

const read = (folder: string, ends: RegExp) => {
  const url = new URL(`../../${folder}/`, import.meta.url);
  return readdirSync(url)
    .filter((name) => ends.test(name))
    .map((name) => readFileSync(new URL(name, url), 'utf8'));
};

const fixtures = 'tests/fixtures/import/input';
const pages = read(fixtures, /\.html$/);
const notes = read(fixtures, /\.md$/);
const plain = read(fixtures, /\.txt$/);
const annotated = [...read('stories', /\.md$/), ...read('tests/fixtures/maps', /\.md$/)];
const stories = annotated.map((text) => JSON.stringify(compileMarkdown(text)));
const links = await Promise.all(stories.map((text) => packStory(parseStoryText(text))));
const streets = new Uint8Array(await streetArchive('protomaps'));

const text = (name: string, share: number, seeds: readonly string[], run: (input: string) => unknown) =>
  target(name, share, (random) => mutateText(random, pick(random, seeds)), run);

/** A story that was taken goes through all that reads stories. */
function use(story: ReturnType<typeof parseStoryText>): void {
  summariesOf(story);
  for (const { write } of Object.values(exporters)) write(story);
}

/** Bytes under a checksum that is right, as whoever makes them up would see to. */
function summed(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const whole = bytes.slice(0, bytes.length - (bytes.length % 4));
  if (whole.length >= 12) new DataView(whole.buffer).setUint32(8, checksum(whole), true);
  return whole;
}

const mattersOnly = annotated.map((note) => note.slice(0, note.indexOf('\n---', 4) + 5));
const messages = read(fixtures, /\.(?:eml|mht)$/);
const handed = [...pages, ...plain, ...notes, ...messages].map((page) => new TextEncoder().encode(page));

const SENTENCE = 'The mayor of Halifax spoke on Friday, and the river went on rising.';
const wordBody = wordParagraph(wordRun('Flood in Halifax'), 'Titre') + wordParagraph(wordRun(SENTENCE));
const openBody = `<text:h>Flood in Halifax</text:h><text:p>${SENTENCE}</text:p>`;
const chapter = `<h1>Flood in Halifax</h1><p>${SENTENCE}</p>`;
const made: readonly ((random: Random) => Uint8Array)[] = [
  (random) => docx(mutateText(random, wordBody)),
  (random) => odt('', mutateText(random, openBody)),
  (random) => epub('<dc:title>Flood</dc:title>', [chapter, mutateText(random, chapter)]),
];
const whole = Object.values(DOCUMENTS);

/** A document whose text is mutated before it is packed, or one that is mutated as it stands. */
const documentFrom = (random: Random) =>
  random() < 0.5 ? pick(random, made)(random) : mutateBytes(random, new Uint8Array(pick(random, whole)));

export const TARGETS: readonly Target[] = [
  text('text', 100, plain, importText),
  text('Markdown', 100, [...notes, ...annotated], importMarkdown),
  text('annotated Markdown', 100, annotated, (input) => use(compileMarkdown(input))),
  text('YAML', 100, mattersOnly, (input) => compileMarkdown(`${input}It rained.\n`)),
  text('HTML', 60, pages, importHtml),
  text('rich text', 60, pages, importRichText),
  text('JSON', 50, stories, (input) => use(parseStoryText(input))),
  target(
    'story',
    100,
    (random) => mutateJson(random, pick(random, stories)),
    (input) => use(parseStoryText(input)),
  ),
  target(
    'file',
    60,
    (random) => mutateBytes(random, pick(random, handed)),
    (input) => importFile('a', input),
  ),
  target('document', 40, documentFrom, (input) => importFile('a', input)),
  target(
    'link',
    100,
    (random) => {
      const link = pick(random, links);
      if (random() < 0.5) return mutateText(random, link);
      return base64Url(mutateBytes(random, bytesOfBase64(link)));
    },
    unpackStory,
  ),
  target('link that unfolds', 60, (random) => mutateJson(random, pick(random, stories)), unfold),
  target('basemap archive', 60, (random) => mutateBytes(random, streets), openArchive),
  target(
    'style',
    20,
    (random) => mutateJson(random, pick(random, styles)),
    (input) => styleBase(JSON.parse(input), 'https://maps.example/style.json'),
  ),
  text('address', 30, ['#place=baghdad&mention=m3&view=33.3,44.4,9.5', '#story=AQ'], parseHash),
  target('model', 20, (random) => summed(mutateBytes(random, modelBytes)), decodeModel),
  target('gazetteer', 2, (random) => summed(mutateBytes(random, gazetteerBytes)), lookUp),
  text('geoparser', 28, plain, (input) => geoparse(input, { gazetteer, model, lang: 'en' })),
  target('messages', 60, messageFrom, (input) =>
    [readHostMessage, readFrameMessage, asToWorker, asFromWorker].map((one) => one(input)),
  ),
];

async function unfold(story: string): Promise<unknown> {
  const deflated = new Blob([story]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const packed = new Uint8Array(await new Response(deflated).arrayBuffer());
  return unpackStory(base64Url(new Uint8Array([PACKING, ...packed])));
}

const styles = [
  JSON.stringify({
    version: 8,
    sources: { land: { type: 'vector', tiles: ['{z}/{x}/{y}.pbf'] } },
    sprite: [{ id: 'a', url: 'sprite' }],
    layers: [
      { id: 'water', type: 'fill', source: 'land', 'source-layer': 'water', paint: { 'fill-color': '#acf' } },
      { id: 'names', type: 'symbol', source: 'land', layout: { 'text-field': ['get', 'name'] } },
    ],
  }),
];

/** Opens an archive of tiles and reads a tile of it, as the map does. */
async function openArchive(bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const archive = await openBasemap(new BytesSource('fuzz', bytes.buffer));
  const { minZoom, maxZoom } = await archive.getHeader();
  if (minZoom > maxZoom) throw new Fault('basemap/foreign', {});
}

/** Opens a gazetteer and looks a name up in it. */
function lookUp(bytes: Uint8Array<ArrayBuffer>): void {
  searchEntries(Gazetteer.from(bytes), 'paris', { most: 10 });
}

const FIELDS = [
  'type',
  'place',
  'theme',
  'title',
  'places',
  'height',
  'mention',
  'id',
  'text',
  'data',
  'result',
] as const;
const VALUES = [
  'wherein:select',
  'wherein:theme',
  'wherein:ready',
  'geoparse',
  'result',
  '',
  'dark',
  null,
  0,
  Number.NaN,
  [],
  {},
  undefined,
  7n,
] as const;

function messageFrom(random: Random): unknown {
  if (random() < 0.2)
    return pick(
      random,
      VALUES.filter((value) => value !== undefined),
    );
  return Object.fromEntries(
    Array.from({ length: below(random, 7) }, () => [
      pick(random, FIELDS),
      VALUES[below(random, VALUES.length)],
    ]),
  );
}
