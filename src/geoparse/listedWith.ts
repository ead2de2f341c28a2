import type { Span } from './Span.ts';
import { GAP, type Token } from './Token.ts';

const AND = new Set(['and', 'or', 'the']);

/**
 * Whether two spans are items of one list: “Lagos, Kano”, “Berlin and Rome”, “the Rhine and the Danube”.
 * What stands in lists with places is as a rule a place.
 */
export function listedWith(tokens: readonly Token[], before: Span, after: Span): boolean {
  const between = after.first - before.last - 1;
  if (between > 2) return false;
  for (let i = before.last + 1; i <= after.first; i++) {
    const token = tokens[i];
    if (!token || !(token.gap === GAP.space || token.gap === GAP.comma)) return false;
    if (i < after.first && !AND.has(token.word)) return false;
  }
  return between > 0 || tokens[after.first]?.gap === GAP.comma;
}
