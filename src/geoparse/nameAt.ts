import type { Found, Gazetteer } from '../gazetteer/Gazetteer.ts';
import { populationClass } from '../gazetteer/population.ts';
import { FEATURES, POSTING, WORD } from '../gazetteer/tables.ts';
import { longerName } from './longerName.ts';
import { SPAN, type Span } from './Span.ts';
import { GAP, isCapital, isJoined, SHAPE, type Token } from './Token.ts';
import { LINKS, PLACE_HEADS } from './words.ts';

/** No place's name in news has more words than this. */
const LONGEST = 7;

const COUNTRY = FEATURES.indexOf('country');

/** Only cities of this size are known by their initials. */
const LARGE = populationClass(500_000);

/** The longest name of the gazetteer that begins at this word. */
export function nameAt(
  tokens: readonly Token[],
  at: number,
  gazetteer: Gazetteer,
  ofWord: (word: string) => Found,
): Span | null {
  const token = tokens[at];
  if (!token) return null;
  let found: Span | null = null;
  let key = token.word;
  let { name, continues } = ofWord(key);
  for (let last = at; ; ) {
    const word = tokens[last];
    const ends = isCapital(word) || word?.shape === SHAPE.number;
    const source = name < 0 || !ends ? null : sourceOf(gazetteer, name);
    if (source !== null && isWritten(tokens, at, last, name, gazetteer))
      found = { first: at, last, key, name, source };
    if (found?.last === last && token.word === 'the' && isArticle(key, name, gazetteer)) return null;
    if (!continues || ++last === at + LONGEST || !joins(tokens, last)) return found;
    key += ` ${tokens[last]?.word}`;
    ({ name, continues } = gazetteer.find(key));
  }
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
