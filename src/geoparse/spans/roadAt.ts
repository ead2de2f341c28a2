import { keyOf } from '../reading/keyOf.ts';
import type { Words } from '../reading/Reading.ts';
import { SPAN, type Span } from '../reading/Span.ts';
import { GAP, isJoined, SHAPE, tokenAt } from '../reading/Token.ts';

/** Numbers of more digits are of houses and years. */
const LONGEST_NUMBER = 4;

/** “Highway 14”, “Interstate 44”, “I-44”, “U.S. 65”, “the A10”: a road by its number. */
export function roadAt(words: Words, at: number): Span | null {
  const last = roadEnd(words, at);
  if (last < at) return null;
  const key = keyOf(words.tokens, at, last);
  const name = words.gazetteer.knows(key) ? words.gazetteer.nameOf(key) : -1;
  return { first: at, last, key, name, source: name < 0 ? SPAN.headed : SPAN.name };
}

/** The last word of the road that begins at `at`; before `at` where none does. */
function roadEnd({ tokens, lexicon: { roads } }: Words, at: number): number {
  const token = tokenAt(tokens, at);
  const next = tokenAt(tokens, at + 1);
  const beyond = tokenAt(tokens, at + 2);
  if (token.shape === SHAPE.initial && /^[abdemn]\d{1,4}$/.test(token.word)) {
    return token.gap === GAP.space && roads.leads.has(tokenAt(tokens, at - 1).word) ? at : -1;
  }
  if (next.shape === SHAPE.number && isJoined(next) && next.end - next.start <= LONGEST_NUMBER) {
    if (roads.words.has(token.word) && token.shape === SHAPE.capitalised) return at + 1;
    const isDotted = token.end - token.start > token.word.length;
    return roads.codes.has(token.word) && (next.gap === GAP.hyphen || isDotted) ? at + 1 : -1;
  }
  const isSpelt = roads.codes.has(token.word) && roads.words.has(next.word) && isJoined(next);
  return isSpelt && beyond.shape === SHAPE.number && beyond.gap === GAP.space ? at + 2 : -1;
}
