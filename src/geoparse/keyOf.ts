import type { Token } from './Token.ts';

/** What the gazetteer is asked for: the folded words with a space between. */
export function keyOf(tokens: readonly Token[], first: number, last: number): string {
  let key = '';
  for (let i = first; i <= last; i++) key += (key ? ' ' : '') + (tokens[i]?.word ?? '');
  return key;
}
