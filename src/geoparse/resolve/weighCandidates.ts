import { Features } from '../model/Features.ts';
import { numberAt } from '../reading/itemAt.ts';
import { bonusOf } from './bonusOf.ts';
import type { Candidate } from './Candidate.ts';
import { absenceFeatures, candidateFeatures } from './candidateFeatures.ts';
import type { Group } from './Group.ts';
import type { Round } from './Round.ts';
import { TIE, tieAt } from './tieOf.ts';
import type { WeighedSpan } from './weighedSpans.ts';

/** A chance in the first round below which a candidate is not weighed again. */
const RULED_OUT = 0.001;

/** How many of the best known of a name are always weighed, and what weight of other names speaks for the rest. */
const WELL_KNOWN = 6;
const LEAST_SUPPORT = 0.05;

const features = new Features();

/**
 * For each candidate of a span how likely it is the one meant, 0…1; what is left to 1 is that none is.
 *
 * @param earlier the same from the round before, if there was one.
 */
export function weighCandidates(
  round: Round,
  span: WeighedSpan,
  earlier: Float64Array | undefined,
): Float64Array {
  const { weights } = round.reading.model;
  absenceFeatures(round, span, features);
  const absence = features.score(weights);
  const { candidates } = span.group;
  const scores = new Float64Array(candidates.length).fill(Number.NEGATIVE_INFINITY);
  for (const candidate of candidates) {
    if (isPassedOver(round, span, candidate, earlier)) continue;
    candidateFeatures(round, span, candidate, features);
    scores[candidate.rank] = features.score(weights) + bonusOf(round, span, candidate);
  }
  return shares(scores, absence);
}

/** What the first round has all but ruled out stays out, and so does a lesser namesake that nothing speaks for. */
function isPassedOver(
  round: Round,
  { ties, group }: WeighedSpan,
  candidate: Candidate,
  earlier: Float64Array | undefined,
): boolean {
  if (tieAt(ties, candidate.rank) !== TIE.none) return false;
  const isRuledOut = earlier !== undefined && numberAt(earlier, candidate.rank) < RULED_OUT;
  return isRuledOut || isObscure(round, group, candidate);
}

/** Whether a candidate is far from the best known of its name, and the text names nothing else in its division. */
function isObscure({ context, reading }: Round, { weight }: Group, { entry, rank }: Candidate): boolean {
  if (rank < WELL_KNOWN) return false;
  const division = reading.gazetteer.admin1Of(entry);
  return (context.possible.get(division) ?? 0) - weight < LEAST_SUPPORT;
}

/** The scores of candidates as shares of 1, in place; a part of it is for the score that none is meant. */
function shares(scores: Float64Array, absence: number): Float64Array {
  let top = absence;
  for (const score of scores) top = Math.max(top, score);
  let sum = Math.exp(absence - top);
  for (let c = 0; c < scores.length; c++) {
    const power = Math.exp(numberAt(scores, c) - top);
    scores[c] = power;
    sum += power;
  }
  for (let c = 0; c < scores.length; c++) scores[c] = numberAt(scores, c) / sum;
  return scores;
}
