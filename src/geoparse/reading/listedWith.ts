import type { Words } from './Reading.ts';
import type { Span } from './Span.ts';
import { GAP, tokenAt } from './Token.ts';

/**
 * Whether two spans are items of one list: “Lagos, Kano”, “Berlin and Rome”, “the Rhine and the Danube”.
 * What stands in lists with places is as a rule a place.
 */
export function listedWith({ tokens, lexicon }: Words, before: Span, after: Span): boolean {
  const { article, conjunctions } = lexicon.grammar;
  const between = after.first - before.last - 1;
  for (let i = before.last + 1; i <= after.first; i++) {
    const { gap, word } = tokenAt(tokens, i);
    if (gap !== GAP.space && gap !== GAP.comma) return false;
    if (i < after.first && word !== article && !conjunctions.has(word)) return false;
  }
  return between > 0 || tokenAt(tokens, after.first).gap === GAP.comma;
}
