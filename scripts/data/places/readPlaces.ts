import { readdirSync, readFileSync } from 'node:fs';
import type { Kind } from './kinds.ts';
import { type PlaceRow, type Problem, parsePlaces } from './parsePlaces.ts';

const folder = new URL('../../../data/places/', import.meta.url);

/** All tables of `data/places`, in the order of their names. */
export function readPlaces(kinds: ReadonlyMap<string, Kind>): {
  readonly places: readonly PlaceRow[];
  readonly problems: readonly Problem[];
} {
  const tables = readdirSync(folder)
    .filter((name) => name.endsWith('.csv'))
    .sort()
    .map((name) => parsePlaces(readFileSync(new URL(name, folder), 'utf8'), `data/places/${name}`, kinds));
  return {
    places: tables.flatMap(({ places }) => places),
    problems: tables.flatMap(({ problems }) => problems),
  };
}
