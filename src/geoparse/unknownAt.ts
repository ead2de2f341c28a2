import { abbreviationAt } from './abbreviationAt.ts';
import { countiesAhead } from './countiesAhead.ts';
import { isKnown } from './isKnown.ts';
import { keyOf } from './keyOf.ts';
import type { Names } from './Names.ts';
import { SPAN, type Span } from './Span.ts';
import { GAP, isCapital, isJoined, SHAPE } from './Token.ts';
import { LOCATIVES, TITLES } from './words.ts';

/** How many words a name may have after its first. */
const LONGEST = 3;

/** A name the gazetteer lacks, where the words around it speak of a place: “in Smallford”, “Smallford, La.” */
export function unknownAt(names: Names, at: number): Span | null {
  const { tokens, gazetteer } = names;
  const token = tokens[at];
  if (!token || token.shape === SHAPE.initial || TITLES.has(token.word)) return null;
  let last = at;
  while (
    last - at < LONGEST &&
    isCapital(tokens[last + 1]) &&
    isJoined(tokens[last + 1]) &&
    !names.at(last + 1)
  ) {
    last++;
  }
  const before = tokens[at - 1];
  const after = tokens[last + 1];
  const inPlace = before !== undefined && token.gap === GAP.space && LOCATIVES.has(before.word);
  const qualified =
    after !== undefined &&
    after.gap === GAP.comma &&
    isCapital(after) &&
    (abbreviationAt(tokens, last + 1, gazetteer) ?? names.at(last + 1)) !== null;
  const county = countiesAhead(tokens, last) && isKnown(`${keyOf(tokens, at, last)} county`, gazetteer);
  if (!inPlace && !qualified && !county) return null;
  return { first: at, last, key: keyOf(tokens, at, last), name: -1, source: SPAN.unknown };
}
