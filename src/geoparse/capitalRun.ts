import { isCapital, isJoined, type Token } from './Token.ts';

/** How far a name that the gazetteer lacks may run. */
const LONGEST = 4;

/** The last of the capitalised words that run on from this one. */
export function capitalRun(tokens: readonly Token[], first: number): number {
  let last = first;
  while (last - first < LONGEST && isCapital(tokens[last + 1]) && isJoined(tokens[last + 1])) last++;
  return last;
}
