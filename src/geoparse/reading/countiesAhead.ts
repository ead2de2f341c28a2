import type { Words } from './Reading.ts';
import { GAP, isCapital, SHAPE, tokenAt } from './Token.ts';

/** How many words a list of counties may have. */
const LONGEST = 16;

/** Whether the word at `at` stands in a list that ends in the word “counties”, as in “Harris, Travis and Bell counties”. */
export function countiesAhead({ tokens, lexicon }: Words, at: number): boolean {
  const { counties } = lexicon.affixes;
  const { conjunctions } = lexicon.grammar;
  for (let i = at + 1; i < at + LONGEST; i++) {
    const token = tokenAt(tokens, i);
    if (token.shape === SHAPE.none || token.gap === GAP.stop || token.gap === GAP.line) return false;
    if (counties.has(token.word)) return true;
    if (!isCapital(token) && !conjunctions.has(token.word)) return false;
  }
  return false;
}
