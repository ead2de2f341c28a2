import type { Words } from './Reading.ts';
import type { Span } from './Span.ts';
import { isCapital, isJoined, tokenAt } from './Token.ts';

/** How many words of a run are looked at. */
const LONGEST = 6;

/** The far end of the run of capitals around a word; small words within a name do not end it. */
export function runEdge({ tokens, lexicon }: Words, from: number, step: 1 | -1): number {
  let edge = from;
  for (let i = from + step; Math.abs(i - from) < LONGEST; i += step) {
    const token = tokenAt(tokens, i);
    const seam = step === 1 ? token : tokenAt(tokens, i + 1);
    if (!isJoined(seam)) break;
    if (isCapital(token)) edge = i;
    else if (!lexicon.grammar.runLinks.has(token.word)) break;
  }
  return edge;
}

/** Whether a word of an organisation’s name stands in the run before the span, 1, or after it, 2. */
export function organisationNear(words: Words, span: Span, left: number, right: number): number {
  return (
    (hasOrganisation(words, left, span.first - 1) ? 1 : 0) +
    (hasOrganisation(words, span.last + 1, right) ? 2 : 0)
  );
}

function hasOrganisation({ tokens, lexicon }: Words, from: number, to: number): boolean {
  for (let i = from; i <= to; i++) if (lexicon.organisationHeads.has(tokenAt(tokens, i).word)) return true;
  return false;
}
