import { itemAt } from '../reading/itemAt.ts';
import type { Reading } from '../reading/Reading.ts';
import { anchorsOf } from './anchorsOf.ts';
import type { Candidate } from './Candidate.ts';
import { candidatesOf } from './candidatesOf.ts';
import { type Context, contextOf, possibleDivisions } from './contextOf.ts';
import { favouriteOf, firstFavourite } from './favourites.ts';
import { type Grouping, groupSpans } from './groupSpans.ts';
import { listEndsOf } from './listEndsOf.ts';
import { neighboursOf } from './neighboursOf.ts';
import type { Round } from './Round.ts';
import { signsOf } from './signsOf.ts';
import { headingsOf, statedHolder } from './statedHolder.ts';
import { tieOf } from './tieOf.ts';
import { weighCandidates } from './weighCandidates.ts';
import { type WeighedSpan, weighedSpans } from './weighedSpans.ts';

const ROUNDS = [0, 1];

const NO_CHANCES = new Float64Array(0);

/** What the spans of a text could be, and how likely. Lists go by the numbers of the spans. */
export interface Resolution extends Grouping {
  readonly candidates: readonly (readonly Candidate[])[];
  /** For each candidate of a span how it is tied down; see `TIE`. */
  readonly ties: readonly Uint8Array[];
  /** For each candidate of a span how likely it is the one meant; what is left to 1 is that none is. */
  readonly chances: readonly Float64Array[];
  /** For each span the division that it is said to lie in, and none of its candidates does; see `statedHolder`. */
  readonly holders: readonly number[];
  /** The spans that have candidates, as they were weighed; null for others. */
  readonly weighed: readonly (WeighedSpan | null)[];
  /** What they were weighed in. */
  readonly rounds: readonly Round[];
  /** What the last round's favourites say about where the text plays. */
  readonly context: Context;
}

/**
 * Chooses among the candidates of every span, in two rounds: the first round's favourites are the second's context.
 *
 * @param first for each span the probability, 0…1, that it names a place.
 */
export function resolve(reading: Reading, first: Float64Array): Resolution {
  const { gazetteer, spans } = reading;
  const candidates = candidatesOf(reading, first);
  const grouping = groupSpans(reading, candidates, first);
  const { groups } = grouping;
  const found = { reading, candidates, headings: headingsOf(reading), listEnds: listEndsOf(reading) };
  const ties = spans.map((_, at) =>
    Uint8Array.from(itemAt(candidates, at), ({ entry }) => tieOf(found, at, entry)),
  );
  const holders = spans.map((_, at) => statedHolder(found, at));
  const weighed = weighedSpans(reading, grouping, ties);
  const neighbours = groups.map((group) => neighboursOf(group, grouping));
  const known = { possible: possibleDivisions(groups, gazetteer), signs: signsOf(reading) };
  const firsts = groups.map((group) => firstFavourite(group, gazetteer));
  let context = contextOf(groups, firsts, known, gazetteer);
  let chances: Float64Array[] | null = null;
  const rounds: Round[] = [];
  for (const number of ROUNDS) {
    const { favourites } = context;
    const anchors = groups.map((group) =>
      anchorsOf(group, itemAt(neighbours, group.number), favourites, gazetteer),
    );
    const round = { number, reading, context, anchors };
    rounds.push(round);
    const now = weighAll(round, weighed, chances);
    chances = now;
    const next = groups.map((group) => favouriteOf(group, now));
    context = contextOf(groups, next, known, gazetteer);
  }
  return { ...grouping, candidates, ties, holders, chances: chances ?? [], weighed, rounds, context };
}

/** For each span how likely each of its candidates is; spans that read alike are weighed once. */
function weighAll(
  round: Round,
  weighed: readonly (WeighedSpan | null)[],
  earlier: readonly Float64Array[] | null,
): Float64Array[] {
  const chances: Float64Array[] = [];
  weighed.forEach((span, at) => {
    const alike = span ? chances[span.alike] : NO_CHANCES;
    chances.push(alike ?? (span ? weighCandidates(round, span, earlier?.[at]) : NO_CHANCES));
  });
  return chances;
}
