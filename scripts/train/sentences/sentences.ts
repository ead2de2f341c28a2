import { fold } from '../../../src/gazetteer/fold.ts';
import type { Gazetteer } from '../../../src/gazetteer/Gazetteer.ts';
import type { Gold, Toponym } from '../Gold.ts';
import { type Frames, readFrames } from './frames.ts';
import { type NamePools, namePools } from './namePools.ts';
import { random } from './random.ts';

/** How many sentences are made of each sort of frame. */
const COUNTS = {
  leads: 2600,
  places: 3000,
  held: 900,
  lists: 1100,
  headlines: 1400,
  datelines: 300,
  social: 500,
  none: 1800,
} as const;

/** How many short reports of one country are made. */
const REPORTS = 900;

/** Which pools stand for a slot; one of them is drawn, so that one named twice comes twice as often. */
const POOLS: Readonly<Record<string, readonly string[]>> = {
  town: ['city', 'city', 'town', 'town', 'town', 'village'],
  water: ['water', 'water', 'sea'],
  site: ['site', 'site', 'seat', 'airport'],
};

/** How a sentence may be written: as it is, in capitals, without any, or with capitals as headlines have them. */
type Writing = 'plain' | 'capitals' | 'lower' | 'title';

interface Piece {
  readonly text: string;
  readonly entry: number;
}

/**
 * Everyday sentences with names of the gazetteer, as documents to learn from: corpora are whole articles, in which names
 * are repeated and explained; a headline, a lead and a list are not. Each bare name means the best known place so called.
 * The same in each run.
 */
export function sentences(gazetteer: Gazetteer): Gold[] {
  const frames = readFrames();
  const pools = namePools(gazetteer);
  const draw = random(20);
  const sources = { frames, pools, gazetteer, draw };
  const single = Object.entries(COUNTS).flatMap(([sort, count]) =>
    Array.from({ length: count }, () => {
      const pieces = fill(pick(frames[sort as keyof typeof COUNTS], draw), sources);
      return pieces ? [{ pieces, writing: writingOf(sort, draw) }] : [];
    }).flat(),
  );
  const reports = Array.from({ length: REPORTS }, () => ({
    pieces: reportFrom(sources),
    writing: 'plain' as const,
  }));
  return [...single, ...reports].map(({ pieces, writing }, index) =>
    goldOf(index, pieces, writing, gazetteer),
  );
}

/** A short report from one country, whose places may have better known namesakes elsewhere. */
function reportFrom(sources: Sources): Piece[] {
  const { frames, pools, gazetteer, draw } = sources;
  const country = gazetteer.countryOf(pick(pools.any, draw));
  const towns = pools.any.filter((entry) => gazetteer.countryOf(entry) === country);
  const states = new Set(towns.map((entry) => gazetteer.admin1Of(entry)).filter((entry) => entry > 0));
  const local = { country: [country], town: towns, village: towns, state: [...states] };
  const fitting = [...frames.places, ...frames.leads].filter(
    (frame) =>
      /\{/.test(frame) &&
      [...frame.matchAll(/\{([a-z]+)\d?\}/g)].every(([, slot = '']) => slot in local || slot === 'person'),
  );
  const naming = fitting.filter((frame) => frame.includes('{country}') && !frame.includes('{country2}'));
  const chosen = [pick(naming, draw), ...Array.from({ length: 3 }, () => pick(fitting, draw))];
  return chosen.flatMap((frame) => [
    ...(fill(frame.replaceAll('{country2}', '{country}'), { ...sources, local }) ?? []),
    { text: ' ', entry: 0 },
  ]);
}

interface Sources {
  readonly frames: Frames;
  readonly pools: NamePools;
  readonly gazetteer: Gazetteer;
  readonly draw: () => number;
  /** The places of one country by their slots, where only those are named. */
  readonly local?: Readonly<Record<string, readonly number[]>>;
}

function pick<Item>(items: readonly Item[], draw: () => number): Item {
  const item = items[Math.floor(draw() * items.length)];
  if (item === undefined) throw new RangeError('nothing to pick from');
  return item;
}

/** A frame's pieces, with names in its slots; null where the gazetteer has none for a slot. */
function fill(frame: string, sources: Sources): Piece[] | null {
  const { gazetteer, pools } = sources;
  const chosen = new Map<string, number>();
  // A town whose holder is named may be any; it is chosen first, for its holder to follow.
  const holder = /\{town\.(country|state|county)\}/.exec(frame);
  if (holder) {
    const town = anyTown(holder[1] ?? '', sources);
    chosen.set('town', town);
    if (frame.includes('{town2}')) chosen.set('town2', neighbourOf(town, sources));
  }
  const pieces: Piece[] = [];
  for (const part of frame.split(/(\{[^}]+\})/)) {
    const slot = /^\{(.+)\}$/.exec(part)?.[1];
    if (slot === undefined) {
      pieces.push({ text: part, entry: 0 });
      continue;
    }
    const word = wordFor(slot, sources);
    if (word !== null) {
      pieces.push({ text: word, entry: 0 });
      continue;
    }
    const key = slot.toLowerCase();
    const entry = chosen.get(key) ?? entryFor(key, chosen, sources);
    if (!entry) return null;
    chosen.set(key, entry);
    const name = spelling(gazetteer.displayOf(entry), sources.draw);
    pieces.push({ text: slot === key ? name : name.toUpperCase(), entry });
  }
  return pools.any.length > 0 ? pieces : null;
}

function entryFor(slot: string, chosen: ReadonlyMap<string, number>, sources: Sources): number {
  const { gazetteer, pools, draw } = sources;
  const [of, holder] = slot.split('.');
  if (holder) return holderOf(chosen.get(of ?? '') ?? 0, holder, gazetteer);
  const kind = slot.replace(/\d$/, '');
  const pool = sources.local
    ? (sources.local[kind] ?? [])
    : (pools.known[pick(POOLS[kind] ?? [kind], draw)] ?? []);
  return pool.length > 0 ? pick(pool, draw) : 0;
}

function holderOf(entry: number, holder: string, gazetteer: Gazetteer): number {
  if (holder === 'country') return gazetteer.countryOf(entry);
  return holder === 'state' ? gazetteer.admin1Of(entry) : gazetteer.admin2Of(entry);
}

/** A town in a holder with another name; news names states above all in America. */
function anyTown(holder: string, { gazetteer, pools, draw }: Sources): number {
  for (;;) {
    const town = pick(pools.any, draw);
    const american = ['US', 'CA', 'AU'].includes(gazetteer.codeOf(town));
    if (holder !== 'country' && !american && draw() < 0.8) continue;
    const above = holderOf(town, holder, gazetteer);
    if (above && fold(gazetteer.displayOf(above)) !== fold(gazetteer.displayOf(town))) return town;
  }
}

function neighbourOf(town: number, { gazetteer, pools, draw }: Sources): number {
  const country = gazetteer.countryOf(town);
  for (let tries = 0; tries < 5000; tries++) {
    const other = pick(pools.any, draw);
    if (other !== town && gazetteer.countryOf(other) === country) return other;
  }
  return town;
}

/** What stands in a slot for what is no place; null for a place's slot. */
function wordFor(slot: string, { frames, pools, gazetteer, draw }: Sources): string | null {
  if (slot === 'number') return String(2 + Math.floor(draw() * 90));
  if (slot === 'person') return `${capitalised(pick(pools.given, draw))} ${surname(pools, gazetteer, draw)}`;
  if (slot === 'surname') return surname(pools, gazetteer, draw);
  const words = frames.fillers[slot];
  return words ? pick(words, draw) : null;
}

/** Half of the surnames are also towns'. */
function surname(pools: NamePools, gazetteer: Gazetteer, draw: () => number): string {
  if (draw() < 0.5) return capitalised(pick(pools.surnames, draw));
  for (;;) {
    const name = gazetteer.displayOf(pick(pools.any, draw));
    if (/^[A-Z][a-z]+$/.test(name)) return name;
  }
}

const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** Half of the press writes names without their accents. */
function spelling(name: string, draw: () => number): string {
  return draw() < 0.5 ? name : name.normalize('NFD').replace(/\p{M}/gu, '');
}

function writingOf(sort: string, draw: () => number): Writing {
  const chance = draw();
  if (sort === 'datelines' || sort === 'none') return 'plain';
  if (sort === 'social') return chance < 0.5 ? 'lower' : 'plain';
  if (sort === 'headlines' || sort === 'lists') {
    return chance < 0.15 ? 'capitals' : chance < 0.35 ? 'title' : chance < 0.42 ? 'lower' : 'plain';
  }
  return chance < 0.05 ? 'capitals' : chance < 0.09 ? 'lower' : 'plain';
}

const WRITE: Readonly<Record<Writing, (text: string) => string>> = {
  plain: (text) => text,
  capitals: (text) => text.toUpperCase(),
  lower: (text) => text.toLowerCase(),
  title: (text) => text.replace(/\b[a-z](?=[a-z]{3})/g, (letter) => letter.toUpperCase()),
};

const CODES: Readonly<Record<string, string>> = {
  country: 'PCLI',
  admin1: 'ADM1',
  admin2: 'ADM2',
  continent: 'CONT',
  region: 'RGN',
  water: 'H',
  terrain: 'T',
  site: 'S',
  seat: 'S',
  street: 'RD',
  park: 'L',
  island: 'T',
};

function goldOf(index: number, pieces: readonly Piece[], writing: Writing, gazetteer: Gazetteer): Gold {
  const toponyms: Toponym[] = [];
  let text = '';
  for (const piece of pieces) {
    // Capitals may take more units: “ß”.
    const written = WRITE[writing](piece.text);
    if (piece.entry) {
      toponyms.push({
        start: text.length,
        end: text.length + written.length,
        point: gazetteer.pointOf(piece.entry),
        code: CODES[gazetteer.classOf(piece.entry)] ?? 'PPL',
        role: null,
      });
    }
    text += written;
  }
  return { corpus: 'sentences', index, text, toponyms, complete: true };
}
