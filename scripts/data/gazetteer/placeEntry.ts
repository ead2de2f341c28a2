import type { EntryClass } from '../../../src/gazetteer/tables.ts';
import type { Kind } from '../places/kinds.ts';
import type { PlaceRow } from '../places/parsePlaces.ts';
import type { Entry } from './Entry.ts';
import type { NearestTown } from './NearestTown.ts';

/** What reaches further than this, in kilometres, may lie in more divisions than that of the nearest town. */
const WITHIN_DIVISION = 60;
const WITHIN_COUNTY = 10;

const KILOMETRES_PER_DEGREE = 111;

/** What everybody knows is better known than a town of fewer inhabitants, whatever its kind. */
const FAMOUS = '/famous.csv';
const FAME = 300_000;

const POLITIES = new Set<EntryClass>(['country', 'admin1', 'admin2', 'region']);

/** A row as an entry of its own, in the divisions of the nearest town of its country. */
export function placeEntry(row: PlaceRow, kind: Kind, towns: NearestTown): Entry {
  const [country = '', another] = row.countries;
  const town = another === undefined ? holdingTown(row, country, towns) : null;
  return {
    id: 0,
    code: '',
    name: row.name,
    // A town's other names may be old or foreign ones.
    own: kind.feature === 'town' ? [] : row.also,
    names: kind.feature === 'town' ? row.also : [],
    demonyms: [],
    feature: row.former && POLITIES.has(kind.feature) ? 'former' : kind.feature,
    point: row.point,
    population: 0,
    prominence: row.file.endsWith(FAMOUS) ? Math.max(FAME, prominenceOf(row, kind)) : prominenceOf(row, kind),
    extent: row.extent,
    country: another === undefined ? country : '',
    admin1: town?.admin1 ?? '',
    admin2: row.extent <= WITHIN_COUNTY ? (town?.admin2 ?? '') : '',
  };
}

/** The nearest town; for what reaches far, only where the towns all around are of the same division. */
function holdingTown({ point, extent }: PlaceRow, country: string, towns: NearestTown): Entry | null {
  const town = towns.of(country, point);
  if (extent <= WITHIN_DIVISION) return town;
  const [lng, lat] = point;
  const degrees = extent / 2 / KILOMETRES_PER_DEGREE;
  const around = [
    [lng - degrees, lat],
    [lng + degrees, lat],
    [lng, lat - degrees],
    [lng, lat + degrees],
  ] as const;
  return around.every((there) => towns.of(country, there)?.admin1 === town?.admin1) ? town : null;
}

/** A kind's own, more for what is larger than usual and less for what is smaller. */
function prominenceOf({ extent, former }: PlaceRow, { town, usual }: Kind): number {
  const size = usual === null ? 1 : Math.min(10, Math.max(0.1, extent / usual));
  return former ? (town * size) / 4 : town * size;
}
