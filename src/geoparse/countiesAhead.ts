import { GAP, isCapital, type Token } from './Token.ts';

/** How many words a list of counties may have. */
const LONGEST = 16;

/** Whether the word at `at` stands in a list that ends in the word “counties”, as in “Harris, Travis and Bell counties”. */
export function countiesAhead(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < at + LONGEST; i++) {
    const token = tokens[i];
    if (!token || token.gap === GAP.stop || token.gap === GAP.line) return false;
    if (token.word === 'counties' || token.word === 'parishes') return true;
    if (!isCapital(token) && token.word !== 'and' && token.word !== 'or') return false;
  }
  return false;
}
