import { countiesAhead } from '../reading/countiesAhead.ts';
import { keyOf } from '../reading/keyOf.ts';
import type { Words } from '../reading/Reading.ts';
import { SPAN, type Span } from '../reading/Span.ts';
import { GAP, isCapital, isJoined, SHAPE, tokenAt } from '../reading/Token.ts';
import { abbreviationAt } from './abbreviationAt.ts';
import type { Names } from './Names.ts';

/** How many words a name may have after its first. */
const LONGEST = 3;

/** A name the gazetteer lacks, where the words around it speak of a place: “in Smallford”, “Smallford, La.” */
export function unknownAt(names: Names, at: number): Span | null {
  const { tokens, lexicon } = names.words;
  const token = tokenAt(tokens, at);
  if (token.shape === SHAPE.initial || lexicon.titles.has(token.word)) return null;
  // “In Smallford, Ohio”
  if (lexicon.locatives.has(token.word)) return null;
  const last = endOf(names, at);
  if (last === at && lexicon.directions.has(token.word)) return null;
  const key = keyOf(tokens, at, last);
  const isLocated = token.gap === GAP.space && lexicon.locatives.has(tokenAt(tokens, at - 1).word);
  if (!isLocated && !isQualified(names, last) && !isCounty(names, last, key)) return null;
  return { first: at, last, key, name: -1, source: SPAN.unknown };
}

/** The last of the words with a capital that run on from this one, up to the next known name. */
function endOf(names: Names, at: number): number {
  const { words } = names;
  let last = at;
  while (last - at < LONGEST) {
    if (goesOnAt(words, last + 1)) last += 2;
    else {
      const next = tokenAt(words.tokens, last + 1);
      if (!isCapital(next) || !isJoined(next) || names.at(last + 1)) break;
      last++;
    }
  }
  return last;
}

/** Whether a small word that stands inside names alone ties the word after it to the one before: “del Ruiz”, “al-Hilweh”. */
export function goesOnAt({ tokens, lexicon }: Words, at: number): boolean {
  const link = tokenAt(tokens, at);
  const next = tokenAt(tokens, at + 1);
  if (link.shape !== SHAPE.lower || !isJoined(link) || !isCapital(next) || !isJoined(next)) return false;
  if (next.gap === GAP.hyphen) return lexicon.particles.has(link.word);
  return lexicon.innerLinks.has(link.word);
}

/** Whether a comma and a known name stand after this word. */
function isQualified(names: Names, last: number): boolean {
  const after = tokenAt(names.words.tokens, last + 1);
  if (after.gap !== GAP.comma || !isCapital(after)) return false;
  return (abbreviationAt(names.words, last + 1) ?? names.at(last + 1)) !== null;
}

/** Whether the name is one of a list of counties. */
function isCounty({ words }: Names, last: number, key: string): boolean {
  const [county = ''] = words.lexicon.affixes.county;
  return countiesAhead(words, last) && words.gazetteer.knows(`${key} ${county}`);
}
