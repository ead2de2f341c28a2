import { SPOTS, TOWNS } from '../../gazetteer/classes.ts';
import type { Gazetteer } from '../../gazetteer/Gazetteer.ts';
import { distance } from '../../geo/distance.ts';
import type { Reading } from '../reading/Reading.ts';
import { SPAN, type Span } from '../reading/Span.ts';
import { GAP, tokenAt } from '../reading/Token.ts';
import { arePeers } from './arePeers.ts';
import type { Candidate } from './Candidate.ts';
import type { Found } from './Found.ts';

/** How a neighbouring mention ties a candidate down: the more, the stronger. */
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

export type Tie = (typeof TIE)[keyof typeof TIE];

/** A quarter lies as near to its town as this, in metres. */
const BESIDE = 25_000;

/** The tie of a span's candidate of that rank. */
export function tieAt(ties: Uint8Array, rank: number): number {
  const tie = ties[rank];
  if (tie === undefined) throw new RangeError(`no tie ${rank} among ${ties.length}`);
  return tie;
}

/**
 * How the names around a span say that a candidate is meant: “Paris, Texas”, “Paris in Texas”,
 * “the Texas town of Paris”, “Iraq's Mosul”; and for Texas itself, that a Paris lies in it.
 */
export function tieOf(found: Found, at: number, entry: number): Tie {
  const isFirst = arePeers(found, at);
  const isLater = at > 0 && arePeers(found, at - 1);
  return (
    (isFirst ? TIE.none : tieToNext(found, at, entry) || tieToSecond(found, at, entry)) ||
    (isLater ? TIE.none : tieToBefore(found, at, entry)) ||
    tieOfList(found, at, entry)
  );
}

/** “Bethel, Danbury and Newtown in Connecticut”: what the last item is said to lie in, the others do too. */
function tieOfList(found: Found, at: number, entry: number): Tie {
  const end = found.listEnds[at] ?? at;
  return end > at && tieToNext(found, end, entry) === TIE.in ? TIE.in : TIE.none;
}

/** “Paris, Texas”, “Paris (Texas)”, “Paris Texas”, “Paris in Texas”. */
function tieToNext({ reading, candidates }: Found, at: number, entry: number): Tie {
  const { tokens, spans, gazetteer, lexicon } = reading;
  const span = spans[at];
  const next = spans[at + 1];
  if (!span || !next) return TIE.none;
  const first = startOf(reading, span, next);
  const between = first - span.last - 1;
  const { gap } = tokenAt(tokens, first);
  if (!holdsAny(candidates[at + 1], entry, gazetteer)) {
    const isQuarter = between === 0 && gap === GAP.comma && liesBy(entry, candidates[at + 1], gazetteer);
    return isQuarter ? TIE.comma : TIE.none;
  }
  if (between === 0) {
    if (gap === GAP.comma) return TIE.comma;
    if (gap === GAP.open) return TIE.parenthesis;
    if (gap === GAP.space) return next.source === SPAN.abbreviation ? TIE.comma : TIE.parenthesis;
  }
  if (crosses(reading, span.last + 1, first)) return TIE.none;
  const { word } = tokenAt(tokens, first - 1);
  const isIn = lexicon.grammar.in.has(word) || lexicon.grammar.of.has(word);
  if (isIn && between <= 3) return TIE.in;
  return between <= 6 ? TIE.after : TIE.none;
}

/** Where the next span begins with the direction before it: “Goma, eastern Congo”. */
function startOf({ tokens, lexicon }: Reading, { last }: Span, { first }: Span): number {
  const before = tokenAt(tokens, first - 1);
  const isPart =
    first - 1 > last && lexicon.directions.has(before.word) && tokenAt(tokens, first).gap === GAP.space;
  return isPart ? first - 1 : first;
}

/** “Paris, Lamar County, Texas”. */
function tieToSecond({ reading, candidates }: Found, at: number, entry: number): Tie {
  const { tokens, spans, gazetteer } = reading;
  const span = spans[at];
  const next = spans[at + 1];
  const second = spans[at + 2];
  if (!span || !next || !second || second.first - span.last - 1 > 2) return TIE.none;
  const isApart =
    tokenAt(tokens, second.first).gap === GAP.comma && tokenAt(tokens, next.first).gap === GAP.comma;
  return isApart && holdsAny(candidates[at + 2], entry, gazetteer) ? TIE.comma : TIE.none;
}

/** For Texas “Paris, Texas”; “Iraq's Mosul”, “the Texas town of Paris”. */
function tieToBefore({ reading, candidates }: Found, at: number, entry: number): Tie {
  const { tokens, spans, gazetteer } = reading;
  const span = spans[at];
  const before = spans[at - 1];
  if (!span || !before) return TIE.none;
  const between = span.first - before.last - 1;
  const isAfterComma = between === 0 && tokenAt(tokens, span.first).gap === GAP.comma;
  if (isAfterComma && isIn(candidates[at - 1], entry, gazetteer)) return TIE.holder;
  if (!holdsAny(candidates[at - 1], entry, gazetteer)) return TIE.none;
  if (between <= 3 && tokenAt(tokens, before.last + 1).gap === GAP.possessive) return TIE.possessive;
  return between <= 4 && !crosses(reading, before.last + 1, span.first) ? TIE.before : TIE.none;
}

/** Whether some reading of a neighbour is a country or division that holds the entry. */
function holdsAny(
  candidates: readonly Candidate[] | undefined,
  entry: number,
  gazetteer: Gazetteer,
): boolean {
  return candidates?.some((candidate) => gazetteer.holds(candidate.entry, entry)) ?? false;
}

/** “Crown Heights, Brooklyn”: whether the entry is a lesser place beside the town that a neighbour names. */
function liesBy(entry: number, [town]: readonly Candidate[] = [], gazetteer: Gazetteer): boolean {
  if (!town || town.entry === entry || !gazetteer.isAny(town.entry, TOWNS)) return false;
  if (!gazetteer.isAny(entry, SPOTS) || gazetteer.sizeOf(entry) >= gazetteer.sizeOf(town.entry)) return false;
  return distance(gazetteer.pointOf(town.entry), gazetteer.pointOf(entry)) <= BESIDE;
}

/** Whether some reading of a neighbour lies in the entry. */
function isIn(candidates: readonly Candidate[] | undefined, entry: number, gazetteer: Gazetteer): boolean {
  return candidates?.some((candidate) => gazetteer.holds(entry, candidate.entry)) ?? false;
}

/** Whether a sentence or a line ends before one of these words. */
function crosses({ tokens }: Reading, from: number, to: number): boolean {
  for (let i = from; i <= to; i++) {
    const { gap } = tokenAt(tokens, i);
    if (gap === GAP.stop || gap === GAP.line) return true;
  }
  return false;
}
