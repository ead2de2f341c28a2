import type { Gazetteer } from '../gazetteer/Gazetteer.ts';
import type { Candidate } from './Candidate.ts';
import { SPAN, type Span } from './Span.ts';
import { GAP, type Token } from './Token.ts';

/** How a neighbouring mention ties a candidate down, the strongest first. */
export const TIE = {
  holder: 7,
  comma: 6,
  in: 5,
  parenthesis: 4,
  possessive: 3,
  before: 2,
  after: 1,
  none: 0,
} as const;

/**
 * How the names around a span say that a candidate is meant: “Paris, Texas”, “Paris in Texas”,
 * “the Texas town of Paris”, “Iraq's Mosul”; and for Texas itself, that a Paris lies in it.
 */
export function tieOf(
  tokens: readonly Token[],
  spans: readonly Span[],
  candidates: readonly (readonly Candidate[])[],
  at: number,
  entry: number,
  gazetteer: Gazetteer,
): number {
  const span = spans[at];
  if (!span) return TIE.none;
  for (const step of [1, 2]) {
    const next = spans[at + step];
    if (!next || !holdsAny(candidates[at + step], entry, gazetteer)) continue;
    const between = next.first - span.last - 1;
    const gap = tokens[next.first]?.gap;
    if (step === 1 && between === 0 && gap === GAP.comma) return TIE.comma;
    if (step === 1 && between === 0 && gap === GAP.open) return TIE.parenthesis;
    if (step === 1 && between === 0 && gap === GAP.space && next.source === SPAN.abbreviation)
      return TIE.comma;
    if (step === 1 && between === 0 && gap === GAP.space) return TIE.parenthesis;
    const word = tokens[next.first - 1]?.word;
    if (
      step === 1 &&
      between <= 3 &&
      (word === 'in' || word === 'of') &&
      !crosses(tokens, span.last + 1, next.first)
    ) {
      return TIE.in;
    }
    // “Paris, Lamar County, Texas”
    if (
      step === 2 &&
      between <= 2 &&
      gap === GAP.comma &&
      tokens[spans[at + 1]?.first ?? 0]?.gap === GAP.comma
    ) {
      return TIE.comma;
    }
    if (step === 1 && between <= 6 && !crosses(tokens, span.last + 1, next.first)) return TIE.after;
  }
  const before = spans[at - 1];
  if (
    before?.last === span.first - 1 &&
    tokens[span.first]?.gap === GAP.comma &&
    isIn(candidates[at - 1], entry, gazetteer)
  ) {
    return TIE.holder;
  }
  if (before && holdsAny(candidates[at - 1], entry, gazetteer)) {
    const between = span.first - before.last - 1;
    if (between <= 3 && tokens[before.last + 1]?.gap === GAP.possessive) return TIE.possessive;
    if (between <= 4 && !crosses(tokens, before.last + 1, span.first)) return TIE.before;
  }
  return TIE.none;
}

/** Whether some reading of a neighbour is a country or division that holds the entry. */
function holdsAny(
  candidates: readonly Candidate[] | undefined,
  entry: number,
  gazetteer: Gazetteer,
): boolean {
  return candidates?.some((candidate) => holds(candidate.entry, entry, gazetteer)) ?? false;
}

/** Whether some reading of a neighbour lies in the entry. */
function isIn(candidates: readonly Candidate[] | undefined, entry: number, gazetteer: Gazetteer): boolean {
  return candidates?.some((candidate) => holds(entry, candidate.entry, gazetteer)) ?? false;
}

/** Whether a country or division holds an entry. */
export function holds(division: number, entry: number, { tables }: Gazetteer): boolean {
  if (division === entry) return false;
  return (
    tables.countries[entry] === division ||
    tables.admin1[entry] === division ||
    tables.admin2[entry] === division
  );
}

function crosses(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i <= to; i++) {
    const gap = tokens[i]?.gap;
    if (gap === GAP.stop || gap === GAP.line) return true;
  }
  return false;
}
