import { COUNTRIES } from '../../gazetteer/classes.ts';
import type { Found } from '../../gazetteer/Gazetteer.ts';
import { populationClass } from '../../gazetteer/population.ts';
import { POSTING, WORD } from '../../gazetteer/tables.ts';
import type { Lexicon } from '../lexicon/Lexicon.ts';
import { WORD_CLASS } from '../lexicon/WordClass.ts';
import { longerName } from '../reading/longerName.ts';
import type { Words } from '../reading/Reading.ts';
import { SPAN, type Span } from '../reading/Span.ts';
import { GAP, isCapital, isJoined, SHAPE, type Token, tokenAt } from '../reading/Token.ts';

/** No place's name in news has more words than this. */
const LONGEST = 7;

/** Names of fewer letters are mostly other words, and capitals of at most so many an abbreviation. */
const SHORTEST = 3;
const ABBREVIATION = 3;

/** Only cities of this size are known by their initials. */
const LARGE = populationClass(500_000);

/** Words, and what the gazetteer has of each. */
export interface Lookup {
  readonly words: Words;
  /** What the gazetteer has of a folded word. */
  ofWord(word: string): Found;
}

/** The longest name of the gazetteer that begins at this word; “'s” may be a part of it, as in “King's Lynn”. */
export function nameAt(lookup: Lookup, at: number): Span | null {
  const plain = longestAt(lookup, at, false);
  if (!hasPossessive(lookup.words.tokens, at)) return plain;
  const owned = longestAt(lookup, at, true);
  return owned && owned.key !== plain?.key && owned.last >= (plain?.last ?? at) ? owned : plain;
}

function hasPossessive(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < at + LONGEST; i++) {
    const token = tokenAt(tokens, i);
    if (!isCapital(token)) return false;
    if (token.possessive) return true;
  }
  return false;
}

/** @param owns whether “'s” is a part of the name */
function longestAt(lookup: Lookup, at: number, owns: boolean): Span | null {
  const { words } = lookup;
  const { tokens, gazetteer } = words;
  let found: Span | null = null;
  let key = spelling(words, at, owns);
  let { name, continues } = lookup.ofWord(key);
  for (let last = at; ; ) {
    const word = tokenAt(tokens, last);
    const isOwner = owns && word.possessive;
    const ends = mayEnd(word, last > at) && (!isOwner || endsName(words, at, last));
    const posting = ends ? gazetteer.firstPostingOf(name) : 0;
    // The gazetteer holds some words for other reasons.
    if (posting !== 0) {
      const source = (posting & POSTING.demonym) === 0 ? SPAN.name : SPAN.demonym;
      const span = { first: at, last, key, name, source };
      if (isWritten(words, span)) found = span;
    }
    if (found?.last === last && isArticle(words, found)) return null;
    const isOwned = isOwner && isCapital(tokenAt(tokens, last + 1));
    if (!continues || ++last === at + LONGEST || !(joins(words, last) || isOwned)) return found;
    key += ` ${spelling(words, last, owns)}`;
    ({ name, continues } = gazetteer.find(key));
  }
}

/** A name ends in a capital, a number, or what a hyphen ties to it: “Vila-real”. */
function mayEnd(word: Token, isLater: boolean): boolean {
  return isCapital(word) || word.shape === SHAPE.number || (isLater && word.gap === GAP.hyphen);
}

function spelling({ tokens, lexicon }: Words, at: number, owns: boolean): string {
  const { word, possessive } = tokenAt(tokens, at);
  return owns && possessive ? word + lexicon.grammar.possessive : word;
}

/** Whether “'s” ends a name, and is no genitive: “St. John's, N.L.” and “in St. John's on Monday”, not “St. John's mayor”. */
function endsName({ tokens, lexicon }: Words, at: number, last: number): boolean {
  if (last === at) return false;
  const { gap, word } = tokenAt(tokens, last + 1);
  return gap !== GAP.possessive || lexicon.locatives.has(word) || lexicon.nameEnds.has(word);
}

/** Whether a first “The” is no part of the name, as in “The Pentagon”: the rest names the same place, and as properly, unlike “Hague”. */
function isArticle({ tokens, gazetteer, lexicon }: Words, { first, key, name }: Span): boolean {
  const { article } = lexicon.grammar;
  if (tokenAt(tokens, first).word !== article) return false;
  const own = gazetteer.firstPostingOf(name);
  const rest = gazetteer.nameOf(key.slice(article.length + 1));
  const known = rest < 0 ? [] : gazetteer.postingsOf(rest);
  return known.some(
    (posting) =>
      (posting & POSTING.entry) === (own & POSTING.entry) &&
      ((posting & POSTING.alternate) === 0 || (own & POSTING.alternate) !== 0),
  );
}

/** Two letters only in capitals or before the word that tells what they name, “the Po river”, and short capitals only for what is known by them: “US”, “UAE”, “LA”, but not “EU” in Normandy. */
function isWritten(words: Words, { first, last, name }: Span): boolean {
  const { tokens, gazetteer, lexicon } = words;
  const { word, shape, sentenceStart } = tokenAt(tokens, first);
  // “A La Paz court” begins with an article.
  if (last > first && sentenceStart && word === lexicon.grammar.indefinite) return false;
  if (last > first) return !(shape === SHAPE.capitals && isPhrase(words, first, last));
  if (shape === SHAPE.initial) return false;
  // “Northern Iraq”
  const next = tokenAt(tokens, last + 1);
  if (lexicon.directions.has(word) && next.gap === GAP.space && isCapital(next)) return false;
  const posting = gazetteer.firstPostingOf(name);
  const entry = posting & POSTING.entry;
  const isWide = gazetteer.isAny(entry, COUNTRIES);
  // “Rivers burst their banks”, but “the Gulf”
  if (lexicon.placeHeads.has(word) && !isWide && !isPlaced(words, first)) return false;
  if (shape !== SHAPE.capitals || word.length > ABBREVIATION)
    return word.length >= SHORTEST || longerName(words, first, word).length > 0;
  // “JFK”
  const isAlternate = (posting & POSTING.alternate) !== 0;
  return isWide || (isAlternate ? gazetteer.sizeOf(entry) > LARGE : gazetteer.is(entry, 'site'));
}

/** Whether the words around say that this one names a place: “in Mesa”, “Spring, Texas”. */
function isPlaced({ tokens, lexicon }: Words, at: number): boolean {
  const token = tokenAt(tokens, at);
  const before = tokenAt(tokens, at - 1);
  const next = tokenAt(tokens, at + 1);
  // “at Union Station”, “in River City”: the word belongs to another name.
  if (isCapital(before) && isJoined(token)) return false;
  if (token.gap === GAP.space && isLead(before, lexicon)) return !(isCapital(next) && isJoined(next));
  return next.gap === GAP.comma && isCapital(next);
}

/** Prepositions, and what is done to towns: “visited Mesa”. */
function isLead({ word, hash }: Token, { locatives, wordClasses }: Lexicon): boolean {
  return locatives.has(word) || wordClasses.get(hash) === WORD_CLASS.move;
}

/** Whether all the words are common ones, as “CUT OFF” in a headline in capitals. */
function isPhrase({ tokens, gazetteer }: Words, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) {
    const name = gazetteer.nameOf(tokenAt(tokens, i).word);
    if ((gazetteer.wordsOf(name) & WORD.common) === 0) return false;
  }
  return true;
}

/** Whether the word may go on the name before it: a capital or a number, or a small word with a capital after. */
function joins({ tokens, lexicon }: Words, at: number): boolean {
  const token = tokenAt(tokens, at);
  if (!isJoined(token) && token.gap !== GAP.slash) return false;
  if (isCapital(token)) return true;
  return token.shape === SHAPE.lower && (lexicon.links.has(token.word) || token.gap === GAP.hyphen);
}
