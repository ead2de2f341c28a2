import type { EntryClass } from './tables.ts';

const set = (...classes: readonly EntryClass[]): ReadonlySet<EntryClass> => new Set(classes);

/** Countries and what is wider. Entry 0, which is no place, counts as wide: nothing is known to narrow it down. */
export const COUNTRIES = set('none', 'continent', 'region', 'country');

/** Countries, what is wider, and their first-level divisions. */
export const STATES = set('none', 'continent', 'region', 'country', 'admin1');

/** States and their divisions. */
export const DIVISIONS = set('admin1', 'admin2');

/** Populated places. */
export const TOWNS = set('capital', 'admin1 seat', 'admin2 seat', 'lesser seat', 'town', 'quarter');

/** What stands in the world beside its divisions and towns: waters, mountains, buildings, and what was counted with them. */
export const LANDMARKS = set(
  'water',
  'terrain',
  'site',
  'island',
  'park',
  'street',
  'camp',
  'seat',
  'former',
);

/** What lies within divisions, and is none itself. */
export const SPOTS = set(...TOWNS, ...LANDMARKS);
