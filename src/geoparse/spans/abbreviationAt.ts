import { keyOf } from '../reading/keyOf.ts';
import type { Words } from '../reading/Reading.ts';
import { SPAN, type Span } from '../reading/Span.ts';
import { GAP, isCapital, SHAPE, type Token, tokenAt } from '../reading/Token.ts';

/** No abbreviation of one word has more letters. */
const LONGEST = 5;

const ZIP = 5;

/** How many words the name of a town before its division may have. */
const LONGEST_TOWN = 3;

/** “Calif.”, “W.Va.”, “N.Y.” anywhere; “CA” and “Pa” only after a comma, and not among capitals. */
export function abbreviationAt(words: Words, at: number): Span | null {
  const { tokens, lexicon, gazetteer } = words;
  const { divisions } = lexicon;
  const token = tokenAt(tokens, at);
  const next = tokenAt(tokens, at + 1);
  // “W. Va.”, “N. J.”
  const isApart =
    token.shape === SHAPE.initial &&
    next.gap === GAP.abbreviation &&
    divisions.spaced.has(token.word + next.word);
  const word = isApart ? token.word + next.word : token.word;
  const key = word.length <= LONGEST ? divisions.names.get(word) : undefined;
  if (key === undefined || !(isApart || isWritten(words, at))) return null;
  return {
    first: at,
    last: isApart ? at + 1 : at,
    key,
    name: gazetteer.nameOf(key),
    source: SPAN.abbreviation,
  };
}

/** Whether a word that may abbreviate a division is written as those are. */
function isWritten(words: Words, at: number): boolean {
  const { tokens, lexicon } = words;
  const { bare, dottedCity, afterComma, alsoTitle, degrees } = lexicon.divisions;
  const token = tokenAt(tokens, at);
  const before = tokenAt(tokens, at - 1);
  const next = tokenAt(tokens, at + 1);
  const { word, shape } = token;
  const isAfterComma = token.gap === GAP.comma && isCapital(before);
  if (isBehindTown(words, at)) return true;
  if (afterComma.has(word) && !isAfterComma) return false;
  if (alsoTitle.has(word) && next.gap === GAP.abbreviation && isCapital(next)) return false;
  if (lengthOf(token) > word.length) return !dottedCity.has(word) && !degrees.has(word);
  if (shape === SHAPE.capitals) {
    if (bare.has(word) && before.shape !== SHAPE.number) return true;
    if (lengthOf(token) === 2 && isAfterComma && before.shape === SHAPE.capitalised) return true;
    if (word.length === 2 && next.shape === SHAPE.number && lengthOf(next) === ZIP) return true;
  }
  if (!token.period) return false;
  // “Sen. Tom Cotton, R-Ark.”
  const isOfParty = token.gap === GAP.hyphen && before.shape === SHAPE.initial;
  return (
    isAfterComma || isOfParty || (shape === SHAPE.capitalised && (word.length > 3 || token.gap === GAP.open))
  );
}

/** In UTF-16 units, periods inside included. */
const lengthOf = ({ start, end }: Token) => end - start;

/** “Houston TX”: two capitals right behind a town of the division that they stand for. */
function isBehindTown({ tokens, gazetteer, lexicon }: Words, at: number): boolean {
  const token = tokenAt(tokens, at);
  const isPostal = token.shape === SHAPE.capitals && token.gap === GAP.space && lengthOf(token) === 2;
  if (!isPostal || tokenAt(tokens, at - 1).shape !== SHAPE.capitalised) return false;
  const divisions = gazetteer.entriesOf(lexicon.divisions.names.get(token.word) ?? '');
  for (let first = at - 1; first >= at - LONGEST_TOWN && isCapital(tokenAt(tokens, first)); first--) {
    const towns = gazetteer.entriesOf(keyOf(tokens, first, at - 1));
    if (towns.some((town) => divisions.includes(gazetteer.admin1Of(town)))) return true;
  }
  return false;
}
