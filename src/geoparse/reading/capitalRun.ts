import { isCapital, isJoined, type Token, tokenAt } from './Token.ts';

/** How far a name that the gazetteer lacks may run. */
const LONGEST = 4;

/** The last of the capitalised words that run on from this one. */
export function capitalRun(tokens: readonly Token[], first: number): number {
  let last = first;
  while (last - first < LONGEST) {
    const next = tokenAt(tokens, last + 1);
    if (!isCapital(next) || !isJoined(next)) break;
    last++;
  }
  return last;
}
