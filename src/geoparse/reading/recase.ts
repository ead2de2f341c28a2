import { fold } from '../../gazetteer/fold.ts';
import { defaultPosting, prominenceOf } from '../../gazetteer/prominence.ts';
import { POSTING, WORD } from '../../gazetteer/tables.ts';
import { hashOf } from '../lexicon/hashOf.ts';
import type { Words } from './Reading.ts';
import { GAP, isCapital, isJoined, SHAPE, type Token, tokenAt } from './Token.ts';

/** A line of fewer words says nothing about how its writer uses capitals; nor do words of fewer letters. */
const LEAST_WORDS = 3;
const LEAST_LETTERS = 4;

/** No name has more words. */
const LONGEST = 6;

/**
 * How well known a name must be to be heard without its own capital, in powers of ten of inhabitants: by itself, and
 * after a preposition such as “in”; and what is also a word or a first name after one.
 */
const KNOWN = 4.7;
const LOCATED = 4;
const AMBIGUOUS = 5.3;

/**
 * The words as a careful writer would have them where a line is all in capitals, or the whole text has none: capitals for
 * the names of the gazetteer and for people, none for the rest (truecasing, Lita et al. 2003).
 */
export function recase(words: Words): readonly Token[] {
  const { tokens } = words;
  if (tokens.length >= LEAST_WORDS && !tokens.some(isCapital)) return recased(words, 0, tokens.length);
  let result: Token[] | null = null;
  for (let start = 0; start < tokens.length; ) {
    let end = start + 1;
    while (end < tokens.length && tokenAt(tokens, end).gap !== GAP.line) end++;
    if (isShouted(tokens, start, end)) {
      result ??= [...tokens];
      result.splice(start, end - start, ...recased(words, start, end));
    }
    start = end;
  }
  return result ?? tokens;
}

function isShouted(tokens: readonly Token[], start: number, end: number): boolean {
  let capitals = 0;
  for (let i = start; i < end; i++) {
    const { shape, word } = tokenAt(tokens, i);
    if (shape === SHAPE.lower || shape === SHAPE.capitalised) return false;
    if (shape === SHAPE.capitals && word.length >= LEAST_LETTERS) capitals++;
  }
  return capitals >= LEAST_WORDS;
}

function recased(words: Words, start: number, end: number): Token[] {
  const result: Token[] = [];
  for (let at = start; at < end; ) {
    const last = nameEnd(words, at, end);
    if (last < at) result.push(asWord(words, tokenAt(words.tokens, at)));
    for (let i = at; i <= last; i++) result.push(asName(words, tokenAt(words.tokens, i), i > at));
    at = Math.max(at, last) + 1;
  }
  return result;
}

/** The last word of the longest name that begins at `at`; before `at` where none does. */
function nameEnd(words: Words, at: number, end: number): number {
  const { tokens, gazetteer } = words;
  let key = '';
  let best = at - 1;
  for (let i = at; i < Math.min(end, at + LONGEST); i++) {
    const token = tokenAt(tokens, i);
    if (i > at && !isJoined(token)) break;
    key += (key ? ' ' : '') + fold(token.word);
    const { name, continues } = gazetteer.find(key);
    if (isHeard(words, { first: at, last: i, name })) best = i;
    if (!continues) break;
  }
  return best;
}

/** Whether readers would hear a name in these words, which have no capitals of their own. */
function isHeard(
  { tokens, gazetteer, lexicon }: Words,
  { first, last, name }: { readonly first: number; readonly last: number; readonly name: number },
): boolean {
  const { word, shape } = tokenAt(tokens, first);
  const isLower = shape === SHAPE.lower;
  if (isLower && first === last && word.length < LEAST_LETTERS) return false;
  const posting = defaultPosting(name, gazetteer) || gazetteer.firstPostingOf(name);
  if (posting === 0) return false;
  const flags = first === last ? gazetteer.wordsOf(name) : 0;
  if ((posting & POSTING.demonym) !== 0) return (flags & WORD.common) === 0;
  const prominence = prominenceOf(posting, gazetteer);
  const isLocated = lexicon.locatives.has(tokenAt(tokens, first - 1).word.toLowerCase());
  if ((flags & (WORD.common | WORD.given | WORD.month)) !== 0) return isLocated && prominence >= AMBIGUOUS;
  if (!isLocated) return prominence >= KNOWN;
  return !isLower || prominence >= LOCATED;
}

function asName({ lexicon }: Words, token: Token, isInside: boolean): Token {
  const { shape, word } = token;
  if (isInside && lexicon.links.has(word)) return { ...token, shape: SHAPE.lower };
  // “US” stays an abbreviation.
  const isShort = shape === SHAPE.capitals && word.length < LEAST_LETTERS;
  if (shape === SHAPE.number || isShort) return token;
  const folded = fold(word);
  return { ...token, word: folded, hash: hashOf(folded), shape: SHAPE.capitalised };
}

/** A word that is no place's name: people keep their capitals, “BIDEN TELLS PUTIN”. */
function asWord({ gazetteer }: Words, token: Token): Token {
  if (token.shape !== SHAPE.capitals && token.shape !== SHAPE.initial) return token;
  // “U.S. TROOPS”
  if (token.word.length < LEAST_LETTERS && token.end - token.start > token.word.length) return token;
  const flags = gazetteer.wordsOf(gazetteer.nameOf(token.word));
  const isPerson = (flags & WORD.common) === 0 && (flags & (WORD.given | WORD.surname)) !== 0;
  return { ...token, shape: isPerson ? SHAPE.capitalised : SHAPE.lower };
}
