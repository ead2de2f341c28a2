import type { EntryClass } from '../../gazetteer/tables.ts';
import { SPAN } from '../reading/Span.ts';
import { GAP, isCapital, tokenAt } from '../reading/Token.ts';
import type { Candidate } from './Candidate.ts';
import type { Found } from './Found.ts';

/** Readings that are less well known than the best by more than this, in powers of ten of inhabitants, are not thought of. */
const FAR_BEHIND = 2.5;

/**
 * Whether the span of that number and the next, with a comma between, are items of a list, and not a town and what
 * holds it: both are countries, or states of one country, as in “Greece, Turkey sign pact” and “Delaware, Ohio and
 * Maine”. A state that ends a clause, “in Delaware, Ohio, on Monday”, may hold the other.
 */
export function arePeers(found: Found, at: number): boolean {
  const { tokens, spans, lexicon } = found.reading;
  const span = spans[at];
  const next = spans[at + 1];
  if (!span || next?.first !== span.last + 1 || next.source === SPAN.abbreviation) return false;
  if (tokenAt(tokens, next.first).gap !== GAP.comma) return false;
  if (shareRank(found, at, 'country')) return true;
  const after = tokenAt(tokens, next.last + 1);
  const isClosed =
    after.gap === GAP.comma && !lexicon.grammar.conjunctions.has(after.word) && !isCapital(after);
  return !isClosed && shareRank(found, at, 'admin1');
}

/** Whether both names may be countries, or states of the same country. */
function shareRank({ reading, candidates }: Found, at: number, rank: EntryClass): boolean {
  const { gazetteer } = reading;
  const known = (all: readonly Candidate[] = []) =>
    all.filter(
      ({ entry, prominence }) =>
        gazetteer.is(entry, rank) && prominence >= (all[0]?.prominence ?? 0) - FAR_BEHIND,
    );
  const countries = new Set(known(candidates[at + 1]).map(({ entry }) => gazetteer.countryOf(entry)));
  const own = known(candidates[at]);
  if (rank === 'country') return countries.size > 0 && own.length > 0;
  return own.some(({ entry }) => countries.has(gazetteer.countryOf(entry)));
}
