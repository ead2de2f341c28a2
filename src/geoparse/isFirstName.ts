import type { Gazetteer } from '../gazetteer/Gazetteer.ts';
import { WORD } from '../gazetteer/tables.ts';
import type { Evidence } from './Evidence.ts';
import { isFamous } from './isFamous.ts';
import { SPAN, type Span } from './Span.ts';
import { GAP, isCapital, SHAPE, type Token } from './Token.ts';
import { GIVEN_PLACES, ORGANISATION_HEADS, PLACE_HEADS, TITLES } from './words.ts';

/** “Jordan Smith”, “Paris J. Hilton”: a place’s name as a first name, with a surname or an initial after it. */
export function isFirstName(
  tokens: readonly Token[],
  spans: readonly Span[],
  at: number,
  evidence: Evidence,
  gazetteer: Gazetteer,
): boolean {
  const span = spans[at];
  if (span?.source !== SPAN.name || span.first !== span.last) return false;
  const first = tokens[span.last];
  const after = tokens[span.last + 1];
  if (!first || !isCapital(after) || after?.gap !== GAP.space) return false;
  const famous = GIVEN_PLACES.has(first.word);
  if (!famous && (evidence.flags(first) & WORD.given) === 0) return false;
  if (ORGANISATION_HEADS.has(after.word) || PLACE_HEADS.has(after.word) || TITLES.has(after.word))
    return false;
  const flags = evidence.flags(after);
  if (after.shape === SHAPE.initial || (flags & (WORD.surname | WORD.common)) === WORD.surname) return true;
  const beyond = tokens[span.last + 2];
  const runsOn = isCapital(beyond) && beyond?.gap === GAP.space;
  if (famous && (flags & WORD.surname) !== 0 && !runsOn) return true;
  if (flags !== 0) return false;
  const next = spans[at + 1];
  if (!famous) return next?.first !== span.last + 1;
  // Not a team (“Phoenix Suns”), nor the words of a headline (“Georgia Voters Wait”).
  if (after.word.endsWith('s') || runsOn) return false;
  return next?.first !== span.last + 1 || (next.source === SPAN.name && !isFamous(next, gazetteer));
}
