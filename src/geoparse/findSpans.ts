import type { Gazetteer } from '../gazetteer/Gazetteer.ts';
import { populationClass } from '../gazetteer/population.ts';
import { FEATURES, POSTING, WORD } from '../gazetteer/tables.ts';
import { ABBREVIATIONS } from './abbreviations.ts';
import { SPAN, type Span } from './Span.ts';
import { GAP, isCapital, isJoined, SHAPE, type Token } from './Token.ts';
import { DETERMINERS, LEADING_HEADS, LINKS, LOCATIVES, PLACE_HEADS, TITLES, VAGUE_HEADS } from './words.ts';

/** No place's name in news has more words than this. */
const LONGEST = 7;

const COUNTRY = FEATURES.indexOf('country');

/** Only cities of this size are known by their initials. */
const LARGE = populationClass(500_000);

/** Divisions whose two or three capitals news writes without a comma before them. */
const KNOWN_BARE = new Set(['bc', 'nsw']);

/** How far an unknown name may run. */
const LONGEST_UNKNOWN = 4;

/** Every stretch that may name a place, in reading order and disjoint; the longest at each word. */
export function findSpans(tokens: readonly Token[], gazetteer: Gazetteer): Span[] {
  const spans: Span[] = [];
  const absent = new Set<string>();
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || !isCapital(token)) continue;
    const span =
      abbreviationAt(tokens, at, gazetteer) ??
      headedAt(tokens, at, gazetteer, absent) ??
      nameAt(tokens, at, gazetteer, absent) ??
      unknownAt(tokens, at, gazetteer, absent);
    if (!span) continue;
    spans.push(span);
    at = span.last;
  }
  return spans;
}

/** “Calif.”, “W.Va.”, “N.Y.” anywhere; “CA” and “Pa” only after a comma, and not among capitals. */
function abbreviationAt(tokens: readonly Token[], at: number, gazetteer: Gazetteer): Span | null {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || token.word.length > 5 || !ABBREVIATIONS.has(token.word)) return null;
  // “L.A.” is a city; “La.” a state.
  const inside = token.end - token.start > token.word.length && token.word !== 'la';
  const afterComma = token.gap === GAP.comma && isCapital(before);
  const bareCapitals =
    token.shape === SHAPE.capitals &&
    token.end - token.start === 2 &&
    afterComma &&
    before?.shape === SHAPE.capitalised;
  const next = tokens[at + 1];
  const zip =
    token.shape === SHAPE.capitals &&
    token.word.length === 2 &&
    next?.shape === SHAPE.number &&
    next.end - next.start === 5;
  const clipped =
    token.shape === SHAPE.capitalised &&
    token.period &&
    (token.word.length > 3 || afterComma || token.gap === GAP.open);
  const known =
    token.shape === SHAPE.capitals && KNOWN_BARE.has(token.word) && before?.shape !== SHAPE.number;
  if (!(known || inside || bareCapitals || zip || clipped || (afterComma && token.period))) return null;
  if (token.word === 'in' && !afterComma) return null;
  const key = ABBREVIATIONS.get(token.word)?.toLowerCase() ?? '';
  return { first: at, last: at, key, name: gazetteer.nameOf(key), source: SPAN.abbreviation };
}

/** The longest name of the gazetteer that begins at this word. */
function nameAt(
  tokens: readonly Token[],
  at: number,
  gazetteer: Gazetteer,
  absent: Set<string>,
): Span | null {
  const token = tokens[at];
  if (!token || absent.has(token.word)) return null;
  let found: Span | null = null;
  let key = '';
  for (let last = at; last < at + LONGEST; last++) {
    const word = tokens[last];
    if (!word || (last > at && !joins(tokens, last))) break;
    key = key ? `${key} ${word.word}` : word.word;
    const name = isCapital(word) || word.shape === SHAPE.number ? gazetteer.nameOf(key) : -1;
    const source = name < 0 ? null : sourceOf(gazetteer, name);
    if (source !== null && isWritten(tokens, at, last, name, gazetteer))
      found = { first: at, last, key, name, source };
    if (!gazetteer.continues(key)) {
      if (last === at && !found) absent.add(token.word);
      break;
    }
  }
  return found;
}

/** A place's name or its people's; null where the gazetteer holds the word for other reasons. */
function sourceOf(gazetteer: Gazetteer, name: number): typeof SPAN.name | typeof SPAN.demonym | null {
  const [first] = gazetteer.postingsOf(name);
  if (first === undefined) return null;
  return (first & POSTING.demonym) === 0 ? SPAN.name : SPAN.demonym;
}

/** Two letters only in capitals, and short capitals only for what is known by them: “US”, “UAE”, “LA”, but not “EU” in Normandy. */
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
  const [posting = 0] = gazetteer.postingsOf(name);
  const entry = posting & POSTING.entry;
  // “Rivers burst their banks”, but “the Gulf”
  if (PLACE_HEADS.has(token.word) && (gazetteer.tables.features[entry] ?? 0) > COUNTRY) return false;
  if (token.shape !== SHAPE.capitals || token.word.length > 3) return token.word.length > 2;
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

/** “Mississippi River”, “Frenchmen Street”, “Lake Pontchartrain”: a run of capitals with a telling word at an end. */
function headedAt(
  tokens: readonly Token[],
  at: number,
  gazetteer: Gazetteer,
  absent: Set<string>,
): Span | null {
  const first = tokens[at]?.word ?? '';
  if (DETERMINERS.has(first)) return null;
  let last = at;
  while (last - at < LONGEST_UNKNOWN && isCapital(tokens[last + 1]) && isTight(tokens[last + 1])) last++;
  if (last === at) return null;
  const inner = nameAt(tokens, at, gazetteer, absent);
  if (inner && inner.last > at && PLACE_HEADS.has(tokens[inner.last]?.word ?? '')) return inner;
  for (let end = last; end > at; end--) {
    const word = tokens[end]?.word ?? '';
    const head = PLACE_HEADS.get(word);
    if (!head || head === 'admin1' || head === 'city') continue;
    const key = keyOf(tokens, at, end);
    if (isKnown(key, gazetteer))
      return { first: at, last: end, key, name: gazetteer.nameOf(key), source: SPAN.name };
    // “Six Clayton County students”, “Lincoln Hospital” where Lincoln is known, “Mayor Lake Street”
    if (knownLater(tokens, at, end, gazetteer) || (inner && VAGUE_HEADS.has(word)) || TITLES.has(first))
      return null;
    return { first: at, last: end, key, name: -1, source: SPAN.headed };
  }
  if (!LEADING_HEADS.has(first) || inner) return null;
  last = Math.min(last, at + 2);
  return { first: at, last, key: keyOf(tokens, at, last), name: -1, source: SPAN.headed };
}

function isKnown(key: string, gazetteer: Gazetteer): boolean {
  const name = gazetteer.nameOf(key);
  return name >= 0 && gazetteer.postingsOf(name).length > 0;
}

/** Whether a later beginning makes the run a name of the gazetteer. */
function knownLater(tokens: readonly Token[], first: number, last: number, gazetteer: Gazetteer): boolean {
  for (let start = first + 1; start < last; start++) {
    if (isKnown(keyOf(tokens, start, last), gazetteer)) return true;
  }
  return false;
}

const isTight = (token: Token | undefined) =>
  token !== undefined &&
  (token.gap === GAP.space || token.gap === GAP.hyphen || token.gap === GAP.abbreviation);

/** A name the gazetteer lacks, where the words around it speak of a place: “in Kelleyville”, “Kelleyville, La.” */
function unknownAt(
  tokens: readonly Token[],
  at: number,
  gazetteer: Gazetteer,
  absent: Set<string>,
): Span | null {
  const token = tokens[at];
  if (!token || token.shape === SHAPE.initial || TITLES.has(token.word)) return null;
  let last = at;
  while (
    last - at < LONGEST_UNKNOWN - 1 &&
    isCapital(tokens[last + 1]) &&
    isTight(tokens[last + 1]) &&
    !nameAt(tokens, last + 1, gazetteer, absent)
  ) {
    last++;
  }
  const before = tokens[at - 1];
  const after = tokens[last + 1];
  const inPlace = before !== undefined && token.gap === GAP.space && LOCATIVES.has(before.word);
  const qualified =
    after !== undefined &&
    after.gap === GAP.comma &&
    isCapital(after) &&
    namesDivision(tokens, last + 1, gazetteer, absent);
  if (!inPlace && !qualified) return null;
  return { first: at, last, key: keyOf(tokens, at, last), name: -1, source: SPAN.unknown };
}

function namesDivision(
  tokens: readonly Token[],
  at: number,
  gazetteer: Gazetteer,
  absent: Set<string>,
): boolean {
  return (abbreviationAt(tokens, at, gazetteer) ?? nameAt(tokens, at, gazetteer, absent)) !== null;
}

function keyOf(tokens: readonly Token[], first: number, last: number): string {
  let key = '';
  for (let i = first; i <= last; i++) key += (key ? ' ' : '') + (tokens[i]?.word ?? '');
  return key;
}
