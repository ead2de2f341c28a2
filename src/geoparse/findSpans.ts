import type { Gazetteer } from '../gazetteer/Gazetteer.ts';
import { abbreviationAt } from './abbreviationAt.ts';
import { headedAt } from './headedAt.ts';
import { nameAt } from './nameAt.ts';
import type { Span } from './Span.ts';
import { isCapital, type Token } from './Token.ts';
import { unknownAt } from './unknownAt.ts';

/** Every stretch that may name a place, in reading order and disjoint; the longest at each word. */
export function findSpans(tokens: readonly Token[], gazetteer: Gazetteer): Span[] {
  const spans: Span[] = [];
  const absent = new Set<string>();
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || !isCapital(token)) continue;
    const span =
      abbreviationAt(tokens, at, gazetteer) ??
      headedAt(tokens, at, gazetteer, absent) ??
      nameAt(tokens, at, gazetteer, absent) ??
      unknownAt(tokens, at, gazetteer, absent);
    if (!span) continue;
    spans.push(span);
    at = span.last;
  }
  return spans;
}
