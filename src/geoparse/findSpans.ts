import { abbreviationAt } from './abbreviationAt.ts';
import { headedAt } from './headedAt.ts';
import type { Names } from './Names.ts';
import type { Span } from './Span.ts';
import { isCapital } from './Token.ts';
import { unknownAt } from './unknownAt.ts';

/** Every stretch that may name a place, in reading order and disjoint; the longest at each word. */
export function findSpans(names: Names): Span[] {
  const { tokens, gazetteer } = names;
  const spans: Span[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || !isCapital(token)) continue;
    const span =
      abbreviationAt(tokens, at, gazetteer) ?? headedAt(names, at) ?? names.at(at) ?? unknownAt(names, at);
    if (!span) continue;
    spans.push(span);
    at = span.last;
  }
  return spans;
}
