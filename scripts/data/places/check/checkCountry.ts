import type { Kind } from '../kinds.ts';
import type { PlaceRow } from '../parsePlaces.ts';
import type { CountryLands } from './CountryLands.ts';

type Point = readonly [number, number];

/** What may lie in no country. */
const FREE = new Set(['continent', 'region', 'water', 'island', 'terrain', 'former']);

/** What is wrong with a row's point as far as its countries go, or null. */
export function checkCountry(row: PlaceRow, kind: Kind, lands: CountryLands): string | null {
  const { countries, point } = row;
  if (countries.length === 0) {
    return FREE.has(kind.feature) || row.former ? null : `a ${row.kind} without a country`;
  }
  const most = kind.offshore + (countries.length > 1 ? row.extent : 0);
  const far = countries.find((code) => lands.outside(code, point) > most);
  if (far === undefined) return null;
  const kilometres = lands.outside(far, point);
  const hint = slip(point, (other) => lands.outside(far, other) <= most);
  const outside = Number.isFinite(kilometres)
    ? `${Math.round(kilometres)} km outside ${far}`
    : `not in ${far}`;
  return hint ? `${outside}; inside it ${hint}` : outside;
}

/** How the point would be right, had it been written otherwise. */
function slip([lng, lat]: Point, isRight: (point: Point) => boolean): string | null {
  if (isRight([-lng, lat])) return 'with the sign of the longitude turned';
  if (isRight([lng, -lat])) return 'with the sign of the latitude turned';
  if (Math.abs(lng) <= 90 && isRight([lat, lng])) return 'with longitude and latitude exchanged';
  return null;
}
