import { distance } from '../../geo/distance.ts';
import { fold } from '../fold.ts';
import type { Gazetteer } from '../Gazetteer.ts';
import { POSTING } from '../tables.ts';

/** So far from the middle of a town, in metres, people still say that something is there. */
const IN_TOWN = 40_000;

/**
 * Whether an entry lies where all of some words say: in a division or country that is called or begins so, whose code
 * this is, or in or by a town of the name.
 *
 * @param where folded, such as `texas`, `fr`, `toledo`
 */
export function isWithin(gazetteer: Gazetteer, entry: number, where: readonly string[]): boolean {
  return where.every((key) => isIn(gazetteer, entry, key));
}

function isIn(gazetteer: Gazetteer, entry: number, key: string): boolean {
  if (gazetteer.codeOf(entry).toLowerCase() === key) return true;
  const holders = [gazetteer.admin2Of(entry), gazetteer.admin1Of(entry), gazetteer.countryOf(entry)].filter(
    (holder) => holder > 0 && holder !== entry,
  );
  if (holders.some((holder) => fold(gazetteer.displayOf(holder)).startsWith(key))) return true;
  const name = gazetteer.nameOf(key);
  if (name < 0) return false;
  return [...gazetteer.postingsOf(name)].some((posting) => {
    const named = posting & POSTING.entry;
    if (named === entry || (posting & POSTING.demonym) !== 0) return false;
    if (holders.includes(named)) return true;
    return (
      isSpot(gazetteer, named) && distance(gazetteer.pointOf(named), gazetteer.pointOf(entry)) <= IN_TOWN
    );
  });
}

/** What has no area that would hold others: its neighbourhood counts as it. */
const isSpot = (gazetteer: Gazetteer, entry: number) =>
  gazetteer.sizeOf(entry) > 0 && gazetteer.countryOf(entry) !== entry;
