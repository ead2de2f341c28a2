// Measures the built page in Chromium beside comparison pages that are loaded in the same run.
//   npm run build && npm run bench -- [--quick] [--json]
import { readFileSync } from 'node:fs';
import { argv } from 'node:process';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from '@playwright/test';
import { build } from 'vite';
import { parseStoryText } from '../../src/story/parse.ts';
import { findChromium } from '../../tests/e2e/support/findChromium.ts';
import { bareText } from './bareText.ts';
import { serveFolders } from './host.ts';
import { madeStory } from './madeStory.ts';
import { type Hand, measureHand } from './measureHand.ts';
import { type Load, measureLoad } from './measureLoad.ts';

const { values: options } = parseArgs({
  args: argv.slice(2),
  options: { quick: { type: 'boolean' }, json: { type: 'boolean' } },
});
const RUNS = options.quick ? 1 : 5;
const BARE_MAP = 'test-results/bench';
const SIZES = options.quick
  ? ([[100, 50]] as const)
  : ([
      [100, 50],
      [1000, 400],
      [5000, 1000],
      [5000, 5000],
    ] as const);

const PAGES = [
  { name: 'bare text', path: '/bare/text.html', still: null },
  { name: 'bare map', path: '/bare/index.html', still: 'bare:idle' },
  { name: 'Wherein', path: '/', still: 'wherein:idle' },
] as const;

const FIELDS = ['readable', 'canvas', 'lastByte', 'bytes', 'requests', 'shift'] as const;

await build({
  root: 'scripts/bench/bareMap',
  base: './',
  publicDir: false,
  logLevel: 'error',
  build: { outDir: `../../../${BARE_MAP}/bare`, emptyOutDir: true, target: 'es2022' },
  worker: { format: 'es' },
});
const story = parseStoryText(readFileSync('dist/stories/baghdad-strike.json', 'utf8'));
const made = SIZES.map(
  ([mentions, places]) =>
    [`/bench/${mentions}-${places}.json`, JSON.stringify(madeStory(mentions, places))] as const,
);
const host = await serveFolders(['dist', BARE_MAP], new Map([['/bare/text.html', bareText(story)], ...made]));
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: [
    '--no-sandbox',
    '--enable-unsafe-swiftshader',
    '--use-angle=swiftshader',
    '--disable-background-networking',
  ],
});
try {
  const loading = await loads(browser, host.origin);
  const hand: Record<string, Hand> = {};
  for (const [path] of made)
    hand[path.replace(/^.*\/|\.json$/g, '')] = await measureHand(browser, `${host.origin}/?story=${path}`);
  if (options.json) console.log(JSON.stringify({ runs: RUNS, loading, hand }, null, 2));
  else {
    console.log(`Loading, median of ${RUNS}: milliseconds, bytes over the wire`);
    console.table(loading);
    console.log('Under the fingers, by mentions and places: main-thread CPU in milliseconds');
    console.table(hand);
  }
} finally {
  await browser.close();
  host.close();
}

/** The pages in turn, so that what else the machine does touches all of them. */
async function loads(browser: Browser, origin: string): Promise<Record<string, Load>> {
  const all = new Map<string, Load[]>(PAGES.map(({ name }) => [name, []]));
  for (let run = 0; run < RUNS; run++)
    for (const { name, path, still } of PAGES)
      all.get(name)?.push(await measureLoad(browser, origin + path, still));
  return Object.fromEntries([...all].map(([name, found]) => [name, medianOf(found)]));
}

function medianOf(found: readonly Load[]): Load {
  const middle = (field: (typeof FIELDS)[number]) => {
    const values = found.flatMap((load) => load[field] ?? []).sort((a, b) => a - b);
    return values[Math.floor(values.length / 2)] ?? null;
  };
  const round = (value: number | null, step = 1) => (value === null ? null : Math.round(value / step) * step);
  return {
    readable: round(middle('readable')),
    canvas: round(middle('canvas')),
    lastByte: round(middle('lastByte')),
    bytes: round(middle('bytes')) ?? 0,
    requests: middle('requests') ?? 0,
    shift: Number((middle('shift') ?? 0).toFixed(4)),
  };
}
