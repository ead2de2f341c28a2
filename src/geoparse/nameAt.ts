import type { Found, Gazetteer } from '../gazetteer/Gazetteer.ts';
import { populationClass } from '../gazetteer/population.ts';
import { FEATURES, POSTING, WORD } from '../gazetteer/tables.ts';
import { longerName } from './longerName.ts';
import { SPAN, type Span } from './Span.ts';
import { GAP, isCapital, isJoined, SHAPE, type Token } from './Token.ts';
import { GOES_ON, LINKS, LOCATIVES, PLACE_HEADS } from './words.ts';

/** No place's name in news has more words than this. */
const LONGEST = 7;

const COUNTRY = FEATURES.indexOf('country');

/** Only cities of this size are known by their initials. */
const LARGE = populationClass(500_000);

/** The longest name of the gazetteer that begins at this word; “'s” may be a part of it, as in “King's Lynn”. */
export function nameAt(
  tokens: readonly Token[],
  at: number,
  gazetteer: Gazetteer,
  ofWord: (word: string) => Found,
): Span | null {
  const plain = longestAt(tokens, at, gazetteer, ofWord, wordOf);
  if (!hasPossessive(tokens, at)) return plain;
  const owned = longestAt(tokens, at, gazetteer, ofWord, ownedWordOf);
  return owned && owned.key !== plain?.key && owned.last >= (plain?.last ?? at) ? owned : plain;
}

type Spelling = (token: Token | undefined) => string;

const wordOf: Spelling = (token) => token?.word ?? '';
const ownedWordOf: Spelling = (token) => (token?.possessive ? `${token.word}s` : wordOf(token));

function hasPossessive(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < at + LONGEST && isCapital(tokens[i]); i++) if (tokens[i]?.possessive) return true;
  return false;
}

function longestAt(
  tokens: readonly Token[],
  at: number,
  gazetteer: Gazetteer,
  ofWord: (word: string) => Found,
  spelling: Spelling,
): Span | null {
  const token = tokens[at];
  if (!token) return null;
  let found: Span | null = null;
  let key = spelling(token);
  let { name, continues } = ofWord(key);
  for (let last = at; ; ) {
    const word = tokens[last];
    const isWhole = spelling === wordOf || !word?.possessive || endsName(tokens, at, last);
    const ends = isWhole && (isCapital(word) || word?.shape === SHAPE.number);
    const source = name < 0 || !ends ? null : sourceOf(gazetteer, name);
    if (source !== null && isWritten(tokens, at, last, name, gazetteer))
      found = { first: at, last, key, name, source };
    if (found?.last === last && token.word === 'the' && isArticle(key, name, gazetteer)) return null;
    const isOwned = spelling !== wordOf && word?.possessive && isCapital(tokens[last + 1]);
    if (!continues || ++last === at + LONGEST || !(joins(tokens, last) || isOwned)) return found;
    key += ` ${spelling(tokens[last])}`;
    ({ name, continues } = gazetteer.find(key));
  }
}

/** Whether “'s” ends a name, and is no genitive: “St. John's, N.L.” and “in St. John's on Monday”, not “St. John's mayor”. */
function endsName(tokens: readonly Token[], at: number, last: number): boolean {
  const next = tokens[last + 1];
  if (last === at) return false;
  return !next || next.gap !== GAP.possessive || LOCATIVES.has(next.word) || GOES_ON.has(next.word);
}

/** Whether “The” is no part of the name, as in “The Pentagon”: the rest names the same place, and as properly, unlike “Hague”. */
function isArticle(key: string, name: number, gazetteer: Gazetteer): boolean {
  const own = gazetteer.firstPostingOf(name);
  const rest = gazetteer.nameOf(key.slice('the '.length));
  const known = rest < 0 ? [] : gazetteer.postingsOf(rest);
  return known.some(
    (posting) =>
      (posting & POSTING.entry) === (own & POSTING.entry) &&
      ((posting & POSTING.alternate) === 0 || (own & POSTING.alternate) !== 0),
  );
}

/** A place's name or its people's; null where the gazetteer holds the word for other reasons. */
function sourceOf(gazetteer: Gazetteer, name: number): typeof SPAN.name | typeof SPAN.demonym | null {
  const first = gazetteer.firstPostingOf(name);
  if (first === 0) return null;
  return (first & POSTING.demonym) === 0 ? SPAN.name : SPAN.demonym;
}

/** Two letters only in capitals or before the word that tells what they name, “the Po river”, and short capitals only for what is known by them: “US”, “UAE”, “LA”, but not “EU” in Normandy. */
function isWritten(
  tokens: readonly Token[],
  first: number,
  last: number,
  name: number,
  gazetteer: Gazetteer,
): boolean {
  const token = tokens[first];
  if (!token) return false;
  if (last > first) return !(token.shape === SHAPE.capitals && isPhrase(tokens, first, last, gazetteer));
  if (token.shape === SHAPE.initial) return false;
  const posting = gazetteer.firstPostingOf(name);
  const entry = posting & POSTING.entry;
  // “Rivers burst their banks”, but “the Gulf”
  if (PLACE_HEADS.has(token.word) && (gazetteer.tables.features[entry] ?? 0) > COUNTRY) return false;
  if (token.shape !== SHAPE.capitals || token.word.length > 3)
    return token.word.length > 2 || longerName(tokens, first, token.word, gazetteer).length > 0;
  return (
    (gazetteer.tables.features[entry] ?? 0) <= COUNTRY ||
    ((posting & POSTING.alternate) !== 0 && (gazetteer.tables.populations[entry] ?? 0) > LARGE)
  );
}

/** Whether all the words are common ones, as “CUT OFF” in a headline in capitals. */
function isPhrase(tokens: readonly Token[], first: number, last: number, gazetteer: Gazetteer): boolean {
  for (let i = first; i <= last; i++) {
    const name = gazetteer.nameOf(tokens[i]?.word ?? '');
    if (name < 0 || ((gazetteer.tables.nameWords[name] ?? 0) & WORD.common) === 0) return false;
  }
  return true;
}

/** Whether the word may go on the name before it: a capital or a number, or a small word with a capital after. */
function joins(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || !(isJoined(token) || token.gap === GAP.slash)) return false;
  if (isCapital(token)) return true;
  return token.shape === SHAPE.lower && (LINKS.has(token.word) || token.gap === GAP.hyphen);
}
