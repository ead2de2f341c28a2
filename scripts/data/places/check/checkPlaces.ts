import { fold } from '../../../../src/gazetteer/fold.ts';
import type { Kind } from '../kinds.ts';
import type { PlaceRow, Problem } from '../parsePlaces.ts';
import type { CountryLands } from './CountryLands.ts';
import { checkCountry } from './checkCountry.ts';
import { checkDuplicates } from './checkDuplicates.ts';
import type { TownIndex } from './TownIndex.ts';

/** As far as this, in kilometres and beyond its extent, a place may lie from the town that it is said to be near. */
const NEAR_TOWN = 60;

/** A town of GeoNames as near as this to a row of its name, in kilometres, is the same. */
const SAME_TOWN = 5;

/** What the tables are held against. */
export interface World {
  readonly kinds: ReadonlyMap<string, Kind>;
  readonly lands: CountryLands;
  readonly towns: TownIndex;
}

/**
 * What is wrong with the tables of places, as far as a program can tell: a point outside its country or far from its
 * town, an extent that does not fit the kind, a place that is there twice.
 */
export function checkPlaces(rows: readonly PlaceRow[], { kinds, lands, towns }: World): readonly Problem[] {
  const problems = rows.flatMap((row) => {
    const kind = kinds.get(row.kind);
    if (!kind) return [];
    const messages = [
      checkCountry(row, kind, lands),
      checkTown(row, towns),
      checkExtent(row, kind),
      checkNames(row),
      checkKnown(row, kind, towns),
    ];
    return messages.flatMap((message) => (message ? [{ file: row.file, line: row.line, message }] : []));
  });
  return [...problems, ...checkDuplicates(rows, kinds)].map((problem) => ({
    ...problem,
    message: `${nameAt(rows, problem)}${problem.message}`,
  }));
}

function nameAt(rows: readonly PlaceRow[], { file, line }: Problem): string {
  const row = rows.find((one) => one.line === line && one.file === file);
  return row ? `“${row.name}”: ` : '';
}

function checkTown({ near, point, extent }: PlaceRow, towns: TownIndex): string | null {
  if (!near) return null;
  const nearest = towns.nearest(near, point);
  if (!nearest) return `GeoNames has no town “${near}”`;
  const { kilometres } = nearest;
  return kilometres > NEAR_TOWN + extent ? `${Math.round(kilometres)} km from any “${near}”` : null;
}

function checkExtent({ kind, extent }: PlaceRow, { least, most }: Kind): string | null {
  return extent < least || extent > most
    ? `an extent of ${extent} km; a ${kind} has ${least} to ${most} km`
    : null;
}

function checkNames({ name, also }: PlaceRow): string | null {
  const exact = [name, ...also];
  const twice = exact.find((one, i) => exact.indexOf(one) < i);
  return twice === undefined ? null : `“${twice}” is there twice`;
}

/** Read as two words in a text, and so a spelling of its own: “Earl's Court”. */
const POSSESSIVE = /['’]s /;

/** Whether the row is a populated place that GeoNames has, under names that it has. */
function checkKnown(row: PlaceRow, { feature }: Kind, towns: TownIndex): string | null {
  if ((feature !== 'town' && feature !== 'quarter') || row.former) return null;
  const nearest = towns.nearest(row.name, row.point);
  if (!nearest || nearest.kilometres > SAME_TOWN) return null;
  const { town } = nearest;
  const known = new Set([town.name, ...town.names].map(fold));
  return !POSSESSIVE.test(row.name) && row.also.every((name) => known.has(fold(name)))
    ? `GeoNames has it: ${town.name}, ${town.admin1} (${town.id}); a row has to add a spelling`
    : null;
}
