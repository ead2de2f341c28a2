import { capitalRun } from '../reading/capitalRun.ts';
import { keyOf } from '../reading/keyOf.ts';
import type { Words } from '../reading/Reading.ts';
import { SPAN, type Span } from '../reading/Span.ts';
import { tokenAt } from '../reading/Token.ts';
import type { Names } from './Names.ts';

/** How many words after its leading head a name has at most: “Lake Saint Clair”. */
const AFTER_HEAD = 2;

/** “Mississippi River”, “Baker Street”, “Lake Erie”: a run of capitals with a telling word at an end. */
export function headedAt(names: Names, at: number): Span | null {
  const { words } = names;
  const { tokens, lexicon } = words;
  const { word } = tokenAt(tokens, at);
  if (lexicon.determiners.has(word) || lexicon.locatives.has(word)) return null;
  const run = capitalRun(tokens, at);
  const isLed = lexicon.leadingHeads.has(word);
  if (run === at || !(isLed || hasHead(words, at + 1, run))) return null;
  const inner = names.at(at);
  if (inner && inner.last > at && lexicon.placeHeads.has(tokenAt(tokens, inner.last).word)) {
    // “Feather River Canyon” is not the river.
    const goesOn = inner.last < run && lexicon.placeHeads.has(tokenAt(tokens, inner.last + 1).word);
    if (!goesOn) return inner;
  }
  for (let last = run; last > at; last--) {
    const ended = endedBy(names, at, last);
    if (ended !== undefined) return ended;
  }
  if (!isLed || inner) return null;
  const last = Math.min(run, at + AFTER_HEAD);
  return { first: at, last, key: keyOf(tokens, at, last), name: -1, source: SPAN.headed };
}

/** The span from one word to another whose last word is a head; null where that is no place, undefined where it is no head. */
function endedBy(names: Names, first: number, last: number): Span | null | undefined {
  const { words } = names;
  const { tokens, lexicon, gazetteer } = words;
  const { word } = tokenAt(tokens, last);
  const head = lexicon.placeHeads.get(word);
  if (!head || head === 'admin1' || head === 'city') return undefined;
  const key = keyOf(tokens, first, last);
  if (gazetteer.knows(key)) return { first, last, key, name: gazetteer.nameOf(key), source: SPAN.name };
  // “Six Harris County students”, “Lincoln Hospital” where Lincoln is known, “Mayor Lake Street”
  const isOther =
    knownLater(words, first, last) ||
    (names.at(first) !== null && lexicon.vagueHeads.has(word)) ||
    lexicon.titles.has(tokenAt(tokens, first).word);
  return isOther ? null : { first, last, key, name: -1, source: SPAN.headed };
}

/** Whether one of these words tells the kind of a place. */
function hasHead({ tokens, lexicon }: Words, from: number, to: number): boolean {
  for (let i = from; i <= to; i++) if (lexicon.placeHeads.has(tokenAt(tokens, i).word)) return true;
  return false;
}

/** Whether a later beginning makes the run a name of the gazetteer. */
function knownLater({ tokens, gazetteer }: Words, first: number, last: number): boolean {
  for (let start = first + 1; start < last; start++) {
    if (gazetteer.knows(keyOf(tokens, start, last))) return true;
  }
  return false;
}
