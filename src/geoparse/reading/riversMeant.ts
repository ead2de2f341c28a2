import { POSTING } from '../../gazetteer/tables.ts';
import type { Lexicon } from '../lexicon/Lexicon.ts';
import { WORD_CLASS, type WordClass } from '../lexicon/WordClass.ts';
import type { Words } from './Reading.ts';
import { SPAN, type Span } from './Span.ts';
import { GAP, isCapital, SHAPE, type Token, tokenAt } from './Token.ts';
import { wordClassOf } from './wordClassOf.ts';

/** Words of these classes begin no noun: before them the name of a river is complete. */
const AFTER: ReadonlySet<WordClass> = new Set([
  WORD_CLASS.auxiliary,
  WORD_CLASS.inside,
  WORD_CLASS.toward,
  WORD_CLASS.against,
  WORD_CLASS.adverb,
]);

/** The postings of rivers that a span names by its article: “the Ohio froze”, “across the Jordan”; none of others. */
export function riversMeant(words: Words, span: Span): number[] {
  if (!isRiverMeant(words, span)) return [];
  const { gazetteer, lexicon } = words;
  const { article } = lexicon.grammar;
  const key = span.key.startsWith(`${article} `) ? span.key.slice(article.length + 1) : span.key;
  const names = [key, ...lexicon.rivers.heads.flatMap((head) => [`${key} ${head}`, `${head} ${key}`])];
  const postings = names.flatMap((name) => [...gazetteer.postingsOf(gazetteer.nameOf(name))]);
  return postings.filter((posting) => gazetteer.is(posting & POSTING.entry, 'water'));
}

/** Whether a name stands after an article and before no noun, as only a river's does: not “the Ohio governor”. */
export function isRiverMeant({ tokens, lexicon }: Words, { first, last, source, key }: Span): boolean {
  if (source !== SPAN.name || tokenAt(tokens, first).gap !== GAP.space) return false;
  const { rivers, grammar } = lexicon;
  if (tokenAt(tokens, first - 1).word !== grammar.article || !endsPhrase(tokens, last + 1, lexicon))
    return false;
  if (!rivers.withArticle.has(key)) return true;
  return (
    rivers.alongside.has(tokenAt(tokens, first - 2).word) || rivers.verbs.has(tokenAt(tokens, last + 1).word)
  );
}

/** Whether a name has no article where a river's would have one: “in Swat”. */
export function isAshore({ tokens, lexicon }: Words, { first, last, source }: Span): boolean {
  const before = tokenAt(tokens, first - 1);
  const isAfter = tokenAt(tokens, first).gap === GAP.space && lexicon.rivers.ashore.has(before.word);
  return (
    source === SPAN.name && isAfter && lexicon.placeHeads.get(tokenAt(tokens, last + 1).word) !== 'water'
  );
}

/** Whether no noun follows that the name could belong to: neither “the Ohio governor” nor “the Ohio and Utah teams”. */
function endsPhrase(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const next = tokenAt(tokens, at);
  if (next.gap === GAP.hyphen || next.gap === GAP.slash) return false;
  if (next.gap === GAP.comma) return !isCapital(next);
  if (next.gap !== GAP.space) return true;
  if (next.shape !== SHAPE.lower) return false;
  if (lexicon.grammar.conjunctions.has(next.word)) return !isCapital(tokenAt(tokens, at + 1));
  const { verbs, after } = lexicon.rivers;
  const isSmall = after.has(next.word) || lexicon.determiners.has(next.word);
  return isSmall || verbs.has(next.word) || AFTER.has(wordClassOf(next, lexicon));
}
