import { fold } from '../../gazetteer/fold.ts';
import type { Gazetteer } from '../../gazetteer/Gazetteer.ts';
import { distance } from '../../geo/distance.ts';

/** So near to each other, in metres, a region and a division of one name are one. */
const SAME = 100_000;

/** The division that a region is as well, as the Gaza Strip and Crimea are; else the entry itself. */
export function divisionOf(entry: number, gazetteer: Gazetteer): number {
  if (!gazetteer.is(entry, 'region')) return entry;
  const country = gazetteer.countryOf(entry);
  const point = gazetteer.pointOf(entry);
  const name = fold(gazetteer.displayOf(entry));
  const division = gazetteer
    .entriesOf(name)
    .find(
      (other) =>
        gazetteer.is(other, 'admin1') &&
        gazetteer.countryOf(other) === country &&
        fold(gazetteer.displayOf(other)) === name &&
        distance(gazetteer.pointOf(other), point) < SAME,
    );
  return division ?? entry;
}
