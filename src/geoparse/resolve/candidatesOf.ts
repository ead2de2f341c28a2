import { countiesAhead } from '../reading/countiesAhead.ts';
import type { Reading } from '../reading/Reading.ts';
import { isAshore, isRiverMeant } from '../reading/riversMeant.ts';
import { tokenAt } from '../reading/Token.ts';
import type { Candidate } from './Candidate.ts';
import { classesSaid } from './classesSaid.ts';
import { cueAfter } from './cueAfter.ts';
import { findCandidates } from './findCandidates.ts';

/** Spans less likely a place than this are not resolved: no second opinion lifts them. */
const HOPELESS = 0.02;

/**
 * For each span what it could be, looked up once for spans that read alike; nothing for what is hardly a place.
 *
 * @param first for each span the probability, 0…1, that it names a place.
 */
export function candidatesOf(reading: Reading, first: Float64Array): (readonly Candidate[])[] {
  const { tokens, spans } = reading;
  const known = new Map<string, readonly Candidate[]>();
  const found: (readonly Candidate[])[] = [];
  first.forEach((probability, at) => {
    const span = spans[at];
    if (!span || probability < HOPELESS) {
      found.push([]);
      return;
    }
    const cue = cueAfter(reading, span) ?? (countiesAhead(reading, span.last) ? 'counties' : '');
    const next = cue && tokenAt(tokens, span.last + 1).word;
    const said = [...(classesSaid(reading, span) ?? [])].join('/');
    const river = isRiverMeant(reading, span) ? 'river' : isAshore(reading, span) ? 'ashore' : '';
    const key = `${span.source} ${river} ${cue} ${next} ${said} ${span.key}`;
    const candidates = known.get(key) ?? findCandidates(reading, span);
    known.set(key, candidates);
    found.push(candidates);
  });
  return found;
}
