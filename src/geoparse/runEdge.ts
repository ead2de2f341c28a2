import type { Span } from './Span.ts';
import { isCapital, isJoined, type Token } from './Token.ts';
import { ORGANISATION_HEADS } from './words.ts';

/** The far end of the run of capitals around a word; small words within a name do not end it. */
export function runEdge(tokens: readonly Token[], from: number, step: 1 | -1): number {
  let edge = from;
  for (let i = from + step; Math.abs(i - from) < 6; i += step) {
    const token = tokens[i];
    const seam = step === 1 ? token : tokens[i + 1];
    if (!token || !isJoined(seam)) break;
    if (isCapital(token)) edge = i;
    else if (!(token.word === 'of' || token.word === 'for' || token.word === 'the' || token.word === 'de'))
      break;
  }
  return edge;
}

/** Whether a word of an organisation’s name stands in the run before the span, 1, or after it, 2. */
export function organisationNear(tokens: readonly Token[], span: Span, left: number, right: number): number {
  let bits = 0;
  for (let i = left; i < span.first; i++) if (ORGANISATION_HEADS.has(tokens[i]?.word ?? '')) bits |= 1;
  for (let i = span.last + 1; i <= right; i++) if (ORGANISATION_HEADS.has(tokens[i]?.word ?? '')) bits |= 2;
  return bits;
}
