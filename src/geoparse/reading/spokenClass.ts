import type { Gazetteer } from '../../gazetteer/Gazetteer.ts';
import { CLASSES } from '../../gazetteer/tables.ts';

const ADMIN1 = CLASSES.indexOf('admin1');

/**
 * What an entry is in speech, an index into `CLASSES`: a region within one country, such as Gaza or Darfur, is spoken
 * of as that country's divisions are. In annotated news 36 of 39 mentions of such are places.
 */
export function spokenClass(entry: number, gazetteer: Gazetteer): number {
  const isOwnRegion = gazetteer.is(entry, 'region') && gazetteer.countryOf(entry) !== 0;
  return isOwnRegion ? ADMIN1 : gazetteer.classNumberOf(entry);
}
