import { readFileSync } from 'node:fs';
import type { EntryClass } from '../../../src/gazetteer/tables.ts';
import { chooseAlternates } from './chooseAlternates.ts';
import type { Entry } from './Entry.ts';
import { namesOf } from './names.ts';

const FEATURE: Readonly<Record<string, EntryClass>> = {
  PPLC: 'capital',
  PPLA: 'admin1 seat',
  PPLA2: 'admin2 seat',
  PPLA3: 'lesser seat',
  PPLA4: 'lesser seat',
  PPLA5: 'lesser seat',
  PPLX: 'quarter',
};

// Gone, in ruins or abandoned: no news comes from there.
const GONE = new Set(['PPLH', 'PPLQ', 'PPLW', 'PPLCH']);

/** GeoNames' populated places: of 500 inhabitants and more, or the seat of a division. */
export function readCities(file: string): Entry[] {
  const entries: Entry[] = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const fields = line.split('\t');
    const [id, name, ascii, alternates, lat, lng, , code, country, , first, second, , , inhabitants] = fields;
    if (!id || !name || !country || GONE.has(code ?? '')) continue;
    const population = Number(inhabitants);
    const known = namesOf.city(id);
    entries.push({
      id: Number(id),
      code: '',
      name,
      own: known.names,
      names: [
        ...known.also,
        ...chooseAlternates(name, ascii ?? '', (alternates ?? '').split(','), population),
      ],
      demonyms: [],
      feature: FEATURE[code ?? ''] ?? 'town',
      point: [Number(lng), Number(lat)],
      population,
      country,
      admin1: `${country}.${first}`,
      admin2: second ? `${country}.${first}.${second}` : '',
    });
  }
  return entries;
}
