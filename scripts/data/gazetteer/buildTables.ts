import { fold } from '../../../src/gazetteer/fold.ts';
import { populationClass } from '../../../src/gazetteer/population.ts';
import { prominence } from '../../../src/gazetteer/prominence.ts';
import { CLASSES, POSTING, type Tables } from '../../../src/gazetteer/tables.ts';
import type { Entry } from './Entry.ts';

/** Lays entries out as the gazetteer's arrays; entry 0 is none. */
export function buildTables(entries: readonly Entry[], words: ReadonlyMap<string, number>): Tables {
  const indices = new Map(entries.flatMap(({ code }, i) => (code ? [[code, i + 1] as const] : [])));
  const column = (of: (entry: Entry) => number) => [0, ...entries.map(of)];
  const encoder = new TextEncoder();
  const displayed = ['', ...entries.map(({ name }) => name)].map((name) =>
    encoder.encode(name.slice(0, 100)),
  );
  const postings = collectPostings(entries);
  for (const word of words.keys()) if (!postings.has(word)) postings.set(word, []);
  const names = [...postings].sort(([a], [b]) => (a < b ? -1 : 1)).filter(([name]) => name.length < 256);
  return {
    ids: Uint32Array.from(column(({ id }) => id)),
    lng: Int32Array.from(column(({ point }) => Math.round(point[0] * 1e3))),
    lat: Int32Array.from(column(({ point }) => Math.round(point[1] * 1e3))),
    classes: Uint8Array.from(column(({ feature }) => CLASSES.indexOf(feature))),
    populations: Uint8Array.from(column(({ population }) => populationClass(population))),
    prominences: Uint8Array.from(column(({ prominence = 0 }) => populationClass(prominence))),
    extents: Uint16Array.from(column(({ extent = 0 }) => Math.min(65_535, Math.ceil(extent * 10)))),
    countries: Uint16Array.from(column(({ country }) => indices.get(country) ?? 0)),
    admin1: Uint16Array.from(column(({ admin1 }) => indices.get(admin1) ?? 0)),
    admin2: Uint16Array.from(column(({ admin2 }) => indices.get(admin2) ?? 0)),
    codes: encoder.encode(`\0\0${entries.map(({ code }) => (code.length === 2 ? code : '')).join('')}`),
    displayLengths: Uint8Array.from(displayed, (bytes) => bytes.length),
    displayBytes: Uint8Array.from(displayed.flatMap((bytes) => [...bytes])),
    nameLengths: Uint8Array.from(names, ([name]) => name.length),
    nameBytes: encoder.encode(names.map(([name]) => name).join('')),
    nameWords: Uint8Array.from(names, ([name]) => words.get(name) ?? 0),
    postingCounts: Uint8Array.from(names, ([, of]) => Math.min(255, of.length)),
    postings: Uint32Array.from(names.flatMap(([, of]) => of.slice(0, 255))),
  };
}

/** For each folded name the entries it may mean, the better known first. */
function collectPostings(entries: readonly Entry[]): Map<string, number[]> {
  const postings = new Map<string, number[]>();
  const add = (spelling: string, posting: number) => {
    const key = fold(spelling);
    if (!key) return;
    const known = postings.get(key);
    if (!known) postings.set(key, [posting]);
    else if (!known.some((other) => entryOf(other) === entryOf(posting))) known.push(posting);
  };
  entries.forEach((entry, i) => {
    for (const spelling of [entry.name, ...entry.own]) add(spelling, i + 1);
    for (const spelling of entry.names) add(spelling, ((i + 1) | POSTING.alternate) >>> 0);
    for (const spelling of entry.demonyms) add(spelling, ((i + 1) | POSTING.demonym) >>> 0);
  });
  for (const of of postings.values()) {
    of.sort((a, b) => rank(entries, b) - rank(entries, a));
  }
  return postings;
}

const entryOf = (posting: number) => posting & POSTING.entry;

/** How well known the entry of a posting is by its name. */
function rank(entries: readonly Entry[], posting: number): number {
  const entry = entries[entryOf(posting) - 1];
  if (!entry) return 0;
  const known = Math.max(entry.population, entry.prominence ?? 0);
  return prominence(entry.feature, known, (posting & POSTING.alternate) !== 0);
}
