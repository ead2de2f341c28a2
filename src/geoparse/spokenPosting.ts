import type { Gazetteer } from '../gazetteer/Gazetteer.ts';
import { FEATURES, POSTING } from '../gazetteer/tables.ts';

const CAPITAL = FEATURES.indexOf('capital');

/** So many of a name's best known entries are looked at. */
const FIRST = 4;

/**
 * The posting that a name is first heard as; 0 for none. Of more inhabitants than the capital is often the division around
 * it, of the same name: whoever says “Kyiv” means the capital.
 */
export function spokenPosting(name: number, gazetteer: Gazetteer): number {
  if (name < 0) return 0;
  const postings = gazetteer.postingsOf(name);
  const count = Math.min(FIRST, postings.length);
  for (let i = 1; i < count; i++) {
    const posting = postings[i] ?? 0;
    const isOwn = (posting & (POSTING.alternate | POSTING.demonym)) === 0;
    if (isOwn && gazetteer.tables.features[posting & POSTING.entry] === CAPITAL) return posting;
  }
  return postings[0] ?? 0;
}
