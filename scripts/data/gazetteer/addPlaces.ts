import { fold } from '../../../src/gazetteer/fold.ts';
import type { EntryClass } from '../../../src/gazetteer/tables.ts';
import { distance } from '../../../src/geo/distance.ts';
import { sameWithin } from '../places/check/checkDuplicates.ts';
import type { Kind } from '../places/kinds.ts';
import type { PlaceRow } from '../places/parsePlaces.ts';
import type { Entry } from './Entry.ts';
import { NearestTown } from './NearestTown.ts';
import { placeEntry } from './placeEntry.ts';

type Family = 'water' | 'land' | 'built' | 'settled' | 'division' | 'other';

/** Only what is of one family can be the same place. */
const FAMILY: Partial<Readonly<Record<EntryClass, Family>>> = {
  water: 'water',
  continent: 'land',
  region: 'land',
  terrain: 'land',
  island: 'land',
  park: 'land',
  site: 'built',
  seat: 'built',
  street: 'built',
  admin1: 'division',
  admin2: 'division',
  capital: 'settled',
  'admin1 seat': 'settled',
  'admin2 seat': 'settled',
  'lesser seat': 'settled',
  town: 'settled',
  quarter: 'settled',
};

/** A town of GeoNames as near as this to a row of its name, in kilometres, is the same, and a division as near as that. */
const SAME_TOWN = 5;
const SAME_DIVISION = 60;

/** What a row of another class says more precisely. */
const VAGUE = new Set<EntryClass>(['terrain', 'site']);

/**
 * Adds the rows of the tables of places: to the entry that is the same place, its spellings and, where the entry has
 * none, its extent; else as an entry of its own at the end.
 */
export function addPlaces(
  entries: readonly Entry[],
  rows: readonly PlaceRow[],
  kinds: ReadonlyMap<string, Kind>,
): Entry[] {
  const all = [...entries];
  const byName = indexOf(entries);
  const towns = new NearestTown(entries.filter(({ id, country }) => id > 0 && country));
  for (const row of rows) {
    const kind = kinds.get(row.kind);
    if (!kind) continue;
    const added = placeEntry(row, kind, towns);
    const at = isRenamed(row, added)
      ? nearestNamed(all, byName.get(fold(row.near)) ?? [], row)
      : [row.name, ...row.also]
          .flatMap((name) => byName.get(fold(name)) ?? [])
          .find((index) => isSame(all[index], added, index < entries.length));
    const known = at === undefined ? undefined : all[at];
    if (at !== undefined && known) all[at] = merged(known, added);
    else add(byName, added, all.push(added) - 1);
  }
  return all;
}

function indexOf(entries: readonly Entry[]): Map<string, number[]> {
  const byName = new Map<string, number[]>();
  entries.forEach((entry, index) => {
    add(byName, entry, index);
  });
  return byName;
}

function add(byName: Map<string, number[]>, { name, own, names, feature }: Entry, index: number): void {
  if (!FAMILY[feature]) return;
  for (const key of new Set([name, ...own, ...names].map(fold))) {
    const known = byName.get(key);
    if (known) known.push(index);
    else byName.set(key, [index]);
  }
}

const isRenamed = ({ former, near }: PlaceRow, { feature }: Entry) =>
  former && near !== '' && feature === 'town';

/** The town that a former name belongs to. */
function nearestNamed(
  entries: readonly Entry[],
  indices: readonly number[],
  { point, extent }: PlaceRow,
): number | undefined {
  return indices.find((index) => {
    const entry = entries[index];
    if (!entry || FAMILY[entry.feature] !== 'settled') return false;
    return distance(entry.point, point) / 1000 <= SAME_TOWN + extent;
  });
}

/** @param isOutlined whether the known entry is no row: its name is the only one of its family for miles around. */
function isSame(known: Entry | undefined, row: Entry, isOutlined: boolean): boolean {
  if (!known || row.feature === 'former' || FAMILY[known.feature] !== FAMILY[row.feature]) return false;
  const kilometres = distance(known.point, row.point) / 1000;
  const reach = (known.extent ?? 0) + (row.extent ?? 0);
  switch (FAMILY[row.feature]) {
    case 'settled':
      return kilometres <= SAME_TOWN;
    case 'division':
      return known.country === row.country && kilometres <= SAME_DIVISION + (row.extent ?? 0);
    case 'built':
      return kilometres <= sameWithin(row.feature, reach);
    default:
      return kilometres <= (isOutlined ? SAME_TOWN + reach : sameWithin(row.feature, reach));
  }
}

/** The known entry with a row's spellings; what the tables call a division or a site is as much its own as its name. */
function merged(known: Entry, row: Entry): Entry {
  const isSettled = FAMILY[known.feature] === 'settled';
  const proper = new Set([known.name, ...known.own].map(fold));
  const own = isSettled ? [] : [row.name, ...row.own].filter((name) => !proper.has(fold(name)));
  const names = isSettled ? [row.name, ...row.own, ...row.names] : row.names;
  for (const name of own) proper.add(fold(name));
  const other = new Set(known.names.map(fold));
  const isNew = (name: string) => !proper.has(fold(name)) && !other.has(fold(name));
  return {
    ...known,
    own: [...known.own, ...own],
    names: [...known.names.filter((name) => !proper.has(fold(name))), ...names.filter(isNew)],
    feature: VAGUE.has(known.feature) ? row.feature : known.feature,
    extent: known.extent || row.extent || 0,
    prominence: Math.max(known.population, known.prominence ?? 0, row.prominence ?? 0),
  };
}
