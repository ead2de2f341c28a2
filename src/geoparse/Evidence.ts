import { WORD } from '../gazetteer/tables.ts';
import type { Names } from './Names.ts';
import type { Span } from './Span.ts';
import { GAP, isCapital, SHAPE, type Token } from './Token.ts';
import { LOCATIVES, TITLES } from './words.ts';

/** What the whole text says about its words, counted once. */
export interface Evidence {
  /** Words seen without a capital. */
  readonly lower: ReadonlySet<string>;
  /** Words seen with a capital elsewhere than at the beginning of a sentence. */
  readonly capital: ReadonlySet<string>;
  /** For each word, how often it ends a run of capitals that begins like a person's name. */
  readonly surnames: ReadonlyMap<string, number>;
  /** For each key, how often it stands, stands after a preposition of place, and before a comma and a name. */
  readonly counts: ReadonlyMap<string, number>;
  readonly located: ReadonlyMap<string, number>;
  readonly qualified: ReadonlyMap<string, number>;
  /** What each word of the text is in English; see `WORD`. */
  readonly flags: (token: Token | undefined) => number;
}

/** Counts the evidence of a text. */
export function gatherEvidence(names: Names, spans: readonly Span[]): Evidence {
  const { tokens } = names;
  const flags = flagsOf(names);
  const lower = new Set<string>();
  const capital = new Set<string>();
  const surnames = new Map<string, number>();
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) continue;
    if (token.shape === SHAPE.lower) lower.add(token.word);
    if (!isCapital(token)) continue;
    if (!token.sentenceStart) capital.add(token.word);
    if (!isCapital(tokens[at - 1])) addSurname(tokens, at, flags, surnames);
  }
  const counts = new Map<string, number>();
  const located = new Map<string, number>();
  const qualified = new Map<string, number>();
  spans.forEach((span, i) => {
    add(counts, span.key);
    const before = tokens[span.first - 1];
    if (before && tokens[span.first]?.gap === GAP.space && LOCATIVES.has(before.word)) add(located, span.key);
    const next = spans[i + 1];
    if (next?.first === span.last + 1 && tokens[next.first]?.gap === GAP.comma) add(qualified, span.key);
  });
  return { lower, capital, surnames, counts, located, qualified, flags };
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** The surname of a run of capitals such as “Mr. Paris”, “Chelsea Clinton” and “John F. Lima”. */
function addSurname(
  tokens: readonly Token[],
  first: number,
  flags: Evidence['flags'],
  surnames: Map<string, number>,
): void {
  let last = first;
  let person = false;
  for (; last < first + 6; last++) {
    const token = tokens[last];
    if (!token || !isCapital(token)) break;
    if (last > first && token.gap !== GAP.space && token.gap !== GAP.abbreviation) break;
    person ||= TITLES.has(token.word) || token.shape === SHAPE.initial || (flags(token) & WORD.given) !== 0;
  }
  const end = tokens[last - 1];
  if (person && end && last - first > 1) add(surnames, end.word);
}

function flagsOf(names: Names): Evidence['flags'] {
  const { nameWords } = names.gazetteer.tables;
  return (token) => {
    const name = token ? names.ofWord(token.word).name : -1;
    return name < 0 ? 0 : (nameWords[name] ?? 0);
  };
}
