import { WORD } from '../../gazetteer/tables.ts';
import type { Lexicon } from '../lexicon/Lexicon.ts';
import type { Evidence } from '../reading/Evidence.ts';
import type { Span } from '../reading/Span.ts';
import { GAP, isCapital, SHAPE, type Token, tokenAt } from '../reading/Token.ts';
import type { Names } from './Names.ts';

/** How many words a person's name has at most. */
const LONGEST = 6;

/** A post or a headline has so many words at most, a short article so many. */
const POST = 45;
const SHORT = 400;

/** The years that tell an old text, and from when on years tell that it is not. */
const OLD = { from: 1600, to: 1919 };
const RECENT = { from: 1940, to: 2100 };

/** Counts the evidence of a text. */
export function gatherEvidence(names: Names, spans: readonly Span[]): Evidence {
  const { tokens, gazetteer } = names.words;
  const flags = (word: string) => gazetteer.wordsOf(names.ofWord(word).name);
  const lower = new Set<string>();
  const capital = new Set<string>();
  const surnames = new Map<string, number>();
  let before: Token | undefined;
  tokens.forEach((token, at) => {
    if (token.shape === SHAPE.lower) lower.add(token.word);
    if (isCapital(token)) {
      if (!token.sentenceStart) capital.add(token.word);
      const surname = before && isCapital(before) ? null : surnameAt(names, at, flags);
      if (surname !== null) count(surnames, surname);
    }
    before = token;
  });
  const isOld = isOldText(tokens);
  return {
    lower,
    capital,
    surnames,
    ...countKeys(names, spans),
    isOld,
    genre: genreOf(tokens, isOld),
    flags,
  };
}

function countKeys(
  { words }: Names,
  spans: readonly Span[],
): Pick<Evidence, 'counts' | 'located' | 'qualified'> {
  const { tokens, lexicon } = words;
  const counts = new Map<string, number>();
  const located = new Map<string, number>();
  const qualified = new Map<string, number>();
  spans.forEach(({ key, first, last }, i) => {
    count(counts, key);
    const isLocated =
      tokenAt(tokens, first).gap === GAP.space && lexicon.locatives.has(tokenAt(tokens, first - 1).word);
    if (isLocated) count(located, key);
    const next = spans[i + 1];
    if (next?.first === last + 1 && tokenAt(tokens, next.first).gap === GAP.comma) count(qualified, key);
  });
  return { counts, located, qualified };
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** The surname of a run of capitals such as “Mr. Paris”, “Chelsea Clinton” and “John F. Lima”; null where there is none. */
function surnameAt({ words }: Names, first: number, flags: Evidence['flags']): string | null {
  const { tokens, lexicon } = words;
  let last = first;
  let isPerson = false;
  for (; last < first + LONGEST; last++) {
    const token = tokenAt(tokens, last);
    if (!isCapital(token)) break;
    if (last > first && token.gap !== GAP.space && token.gap !== GAP.abbreviation) break;
    isPerson ||=
      lexicon.titles.has(token.word) || isInitial(token, lexicon) || (flags(token.word) & WORD.given) !== 0;
  }
  return isPerson && last - first > 1 ? tokenAt(tokens, last - 1).word : null;
}

/** “John F. Kennedy”, but not “A Moscow court”: without a period it may be an article. */
function isInitial({ shape, period, word }: Token, { grammar }: Lexicon): boolean {
  return shape === SHAPE.initial && (period || word !== grammar.indefinite);
}

/** Three lengths, each of an old text or not. */
function genreOf({ length }: readonly Token[], isOld: boolean): number {
  return (length <= POST ? 0 : length <= SHORT ? 2 : 4) + (isOld ? 1 : 0);
}

/** Whether more of a text's years are old than recent. */
function isOldText(tokens: readonly Token[]): boolean {
  let old = 0;
  for (const { shape, word } of tokens) {
    if (shape !== SHAPE.number || word.length !== 4) continue;
    const year = Number(word);
    if (year >= OLD.from && year <= OLD.to) old++;
    else if (year >= RECENT.from && year <= RECENT.to) old -= 2;
  }
  return old > 0;
}
