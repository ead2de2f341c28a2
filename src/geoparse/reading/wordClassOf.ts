import type { Lexicon } from '../lexicon/Lexicon.ts';
import { WORD_CLASS, type WordClass } from '../lexicon/WordClass.ts';
import { SHAPE, type Token } from './Token.ts';

/** What a word is to a name beside it; of words with a capital, a name, only those for people are told. */
export function wordClassOf(token: Token, lexicon: Lexicon): WordClass {
  if (token.shape === SHAPE.none) return WORD_CLASS.none;
  const listed = lexicon.wordClasses.get(token.hash);
  if (token.shape !== SHAPE.lower) return listed === WORD_CLASS.people ? WORD_CLASS.people : WORD_CLASS.name;
  if (listed !== undefined) return listed;
  return token.word.endsWith(lexicon.grammar.adverbEnding) ? WORD_CLASS.adverb : WORD_CLASS.other;
}
