import type { Gazetteer } from '../../gazetteer/Gazetteer.ts';
import { POSTING } from '../../gazetteer/tables.ts';

/** So many of a name's best known entries are looked at. */
const FIRST = 4;

/**
 * The posting that a name is first heard as; 0 for none. Of more inhabitants than the capital is often the division around
 * it, of the same name: whoever says “Kyiv” means the capital.
 */
export function spokenPosting(name: number, gazetteer: Gazetteer): number {
  if (name < 0) return 0;
  const first = gazetteer.firstPostingOf(name);
  let seen = 0;
  for (const posting of gazetteer.postingsOf(name)) {
    if (++seen > FIRST) break;
    const isOwn = (posting & (POSTING.alternate | POSTING.demonym)) === 0;
    if (isOwn && gazetteer.is(posting & POSTING.entry, 'capital')) return posting;
  }
  return first;
}
