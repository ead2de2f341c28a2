import { type Token, tokenAt } from './Token.ts';

/** What the gazetteer is asked for: the folded words from the first to the last, with a space between. */
export function keyOf(tokens: readonly Token[], first: number, last: number): string {
  let key = '';
  for (let i = first; i <= last; i++) key += (key ? ' ' : '') + tokenAt(tokens, i).word;
  return key;
}
