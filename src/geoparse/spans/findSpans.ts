import type { Span } from '../reading/Span.ts';
import { isCapital, tokenAt } from '../reading/Token.ts';
import { abbreviationAt } from './abbreviationAt.ts';
import { headedAt } from './headedAt.ts';
import type { Names } from './Names.ts';
import { unknownAt } from './unknownAt.ts';

/** Every stretch that may name a place, in reading order and disjoint; the longest at each word. */
export function findSpans(names: Names): Span[] {
  const { words } = names;
  const spans: Span[] = [];
  for (let at = 0; at < words.tokens.length; at++) {
    if (!isCapital(tokenAt(words.tokens, at))) continue;
    const span = abbreviationAt(words, at) ?? headedAt(names, at) ?? names.at(at) ?? unknownAt(names, at);
    if (!span) continue;
    spans.push(span);
    at = span.last;
  }
  return spans;
}
