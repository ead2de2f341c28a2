import type { EntryClass } from '../../../src/gazetteer/tables.ts';
import type { Kind } from '../places/kinds.ts';
import type { PlaceRow } from '../places/parsePlaces.ts';
import type { Entry } from './Entry.ts';
import type { NearestTown } from './NearestTown.ts';

/** What reaches further than this, in kilometres, is not said to lie in the division of the nearest town. */
const WITHIN_DIVISION = 60;
const WITHIN_COUNTY = 10;

const POLITIES = new Set<EntryClass>(['country', 'admin1', 'admin2', 'region']);

/** A row as an entry of its own, in the divisions of the nearest town of its country. */
export function placeEntry(row: PlaceRow, kind: Kind, towns: NearestTown): Entry {
  const [country = '', another] = row.countries;
  const town = another === undefined && row.extent <= WITHIN_DIVISION ? towns.of(country, row.point) : null;
  return {
    id: 0,
    code: '',
    name: row.name,
    names: row.also,
    demonyms: [],
    feature: row.former && POLITIES.has(kind.feature) ? 'former' : kind.feature,
    point: row.point,
    population: 0,
    prominence: prominenceOf(row, kind),
    extent: row.extent,
    ownsNames: kind.feature !== 'town',
    country: another === undefined ? country : '',
    admin1: town?.admin1 ?? '',
    admin2: row.extent <= WITHIN_COUNTY ? (town?.admin2 ?? '') : '',
  };
}

/** A kind's own, more for what is larger than usual and less for what is smaller. */
function prominenceOf({ extent, former }: PlaceRow, { town, usual }: Kind): number {
  const size = usual === null ? 1 : Math.min(10, Math.max(0.1, extent / usual));
  return former ? (town * size) / 4 : town * size;
}
