import type { Gazetteer } from '../gazetteer/Gazetteer.ts';
import { capitalRun } from './capitalRun.ts';
import { isKnown } from './isKnown.ts';
import { keyOf } from './keyOf.ts';
import type { Names } from './Names.ts';
import { SPAN, type Span } from './Span.ts';
import type { Token } from './Token.ts';
import { DETERMINERS, LEADING_HEADS, LOCATIVES, PLACE_HEADS, TITLES, VAGUE_HEADS } from './words.ts';

/** “Mississippi River”, “Baker Street”, “Lake Erie”: a run of capitals with a telling word at an end. */
export function headedAt(names: Names, at: number): Span | null {
  const { tokens, gazetteer } = names;
  const first = tokens[at]?.word ?? '';
  if (DETERMINERS.has(first) || LOCATIVES.has(first)) return null;
  let last = capitalRun(tokens, at);
  if (last === at || !(LEADING_HEADS.has(first) || hasHead(tokens, at + 1, last))) return null;
  const inner = names.at(at);
  if (inner && inner.last > at && PLACE_HEADS.has(tokens[inner.last]?.word ?? '')) return inner;
  for (let end = last; end > at; end--) {
    const word = tokens[end]?.word ?? '';
    const head = PLACE_HEADS.get(word);
    if (!head || head === 'admin1' || head === 'city') continue;
    const key = keyOf(tokens, at, end);
    if (isKnown(key, gazetteer))
      return { first: at, last: end, key, name: gazetteer.nameOf(key), source: SPAN.name };
    // “Six Harris County students”, “Lincoln Hospital” where Lincoln is known, “Mayor Lake Street”
    if (knownLater(tokens, at, end, gazetteer) || (inner && VAGUE_HEADS.has(word)) || TITLES.has(first))
      return null;
    return { first: at, last: end, key, name: -1, source: SPAN.headed };
  }
  if (!LEADING_HEADS.has(first) || inner) return null;
  last = Math.min(last, at + 2);
  return { first: at, last, key: keyOf(tokens, at, last), name: -1, source: SPAN.headed };
}

/** Whether one of these words tells the kind of a place. */
function hasHead(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i <= to; i++) if (PLACE_HEADS.has(tokens[i]?.word ?? '')) return true;
  return false;
}

/** Whether a later beginning makes the run a name of the gazetteer. */
function knownLater(tokens: readonly Token[], first: number, last: number, gazetteer: Gazetteer): boolean {
  for (let start = first + 1; start < last; start++) {
    if (isKnown(keyOf(tokens, start, last), gazetteer)) return true;
  }
  return false;
}
