import { readFileSync } from 'node:fs';
import type { EntryClass } from '../../src/gazetteer/tables.ts';
import { readKinds } from './places/kinds.ts';
import type { Region } from './Region.ts';
import { parseRegions } from './regions/parseRegions.ts';

export type { Region };

const DRAWN: Partial<Readonly<Record<EntryClass, Region['kind']>>> = {
  continent: 'continent',
  region: 'region',
  water: 'water',
  terrain: 'terrain',
  island: 'terrain',
  park: 'terrain',
};

const kinds = readKinds();

const read = (name: string): readonly Region[] =>
  parseRegions(
    readFileSync(new URL(`../../data/regions/${name}.geojson`, import.meta.url), 'utf8'),
    `data/regions/${name}.geojson`,
    (kind) => DRAWN[kinds.get(kind)?.feature ?? 'none'],
  );

/** Lakes and inland waters. */
export const lakes = read('lakes');

/** Large rivers, as bands around their course. */
export const rivers = read('rivers');

/**
 * Everything with an outline that articles name and that is neither a country, a division of one, nor a settlement;
 * in the order in which the basemap draws it.
 */
export const regions: readonly Region[] = [
  ...read('continents'),
  ...read('news'),
  ...read('seas'),
  ...read('straits'),
  ...lakes,
  ...rivers,
  ...read('mountains'),
  ...read('deserts'),
  ...read('islands'),
];
