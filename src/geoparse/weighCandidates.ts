import type { Gazetteer } from '../gazetteer/Gazetteer.ts';
import { distance } from '../geo/distance.ts';
import { type Anchors, NO_ANCHORS } from './Anchors.ts';
import type { Candidate } from './Candidate.ts';
import type { Context } from './Context.ts';
import { Features } from './Features.ts';
import { fameOf } from './fameOf.ts';
import type { Group } from './Group.ts';
import type { Mention } from './mentionsOf.ts';
import { TIE } from './qualifier.ts';
import { absenceFeatures, resolutionFeatures } from './resolutionFeatures.ts';

/** A chance in the first round below which a candidate is not weighed again. */
const RULED_OUT = 0.001;

/** How many of the best known of a name are always weighed, and what weight of other names speaks for the rest. */
const WELL_KNOWN = 6;
const LEAST_SUPPORT = 0.05;

/** What a candidate loses, in log-odds, that lies elsewhere than the mention itself says. */
const UNTIED = 8;

/**
 * What a step of fame is worth, in log-odds, where the text names nothing else, and the weight of other names from
 * which it is worth nothing. Set by hand: the corpora are whole articles, which say where they play; a headline does not.
 */
const FAME = 1;
const QUIET = 4;

/** What all mentions of a round are weighed in. */
export interface Setting {
  readonly round: number;
  readonly context: Context;
  /** For each group, where its nearest groups in the text have come to. */
  readonly anchors: readonly Anchors[];
  readonly gazetteer: Gazetteer;
  readonly weights: Float32Array;
  readonly home: readonly [number, number] | null;
  readonly observer?: Observer | undefined;
}

/** Sees each choice as it is made: the span, and the features of none and of each candidate. Used to learn. */
export type Observer = (round: number, at: number, features: readonly Uint32Array[]) => void;

const features = new Features();

/**
 * For each candidate of a mention how likely it is the one meant.
 *
 * @param earlier the same from the round before.
 */
export function weighCandidates(
  mention: Mention,
  at: number,
  earlier: Float64Array | undefined,
  setting: Setting,
): Float64Array {
  const { round, context, gazetteer, weights, home, observer } = setting;
  const { ties, bestTie, source } = mention;
  const group = context.groups[mention.group];
  if (!group) return new Float64Array(0);
  const seen: Uint32Array[] = [];
  const weigh = () => {
    if (observer) seen.push(features.indices.slice());
    return features.score(weights);
  };
  absenceFeatures(round, group, source, bestTie, gazetteer, features);
  const scores = new Float64Array(group.candidates.length + 1);
  scores[0] = weigh();
  const isTied = ties.some((tie) => tie >= TIE.parenthesis);
  const quiet = home ? 0 : Math.max(0, 1 - (context.total - group.weight) / QUIET);
  const anchors = setting.anchors[mention.group] ?? NO_ANCHORS;
  group.candidates.forEach((candidate, c) => {
    const tie = ties[c] ?? 0;
    // What the first round has all but ruled out stays out, and so does a lesser namesake that nothing speaks for.
    const ruledOut = earlier !== undefined && (earlier[c] ?? 1) < RULED_OUT;
    if (!observer && tie === TIE.none && (ruledOut || isObscure(candidate, group, context, gazetteer))) {
      scores[c + 1] = Number.NEGATIVE_INFINITY;
      return;
    }
    resolutionFeatures(round, mention, c, anchors, context, gazetteer, features);
    const nearHome = home ? homeBonus(distance(home, gazetteer.pointOf(candidate.entry))) : 0;
    const known = quiet > 0 ? FAME * quiet * fameOf(candidate.entry, gazetteer) : 0;
    scores[c + 1] = weigh() + nearHome + known - (isTied && tie < TIE.parenthesis ? UNTIED : 0);
  });
  observer?.(round, at, seen);
  return softmax(scores).subarray(1);
}

/**
 * What a candidate gains, in log-odds, by lying near the newspaper's own town: as much as a mention of its county would
 * give it next door, nothing beyond some 450 km. Set by hand: the corpora do not say where their papers are at home.
 */
function homeBonus(metres: number): number {
  return Math.max(0, 4 - 1.2 * Math.log2(1 + metres / 50_000));
}

/** Whether a candidate is far from the best known of its name, and the text names nothing else in its division. */
function isObscure(
  { entry, rank }: Candidate,
  { weight }: Group,
  { possible }: Context,
  { tables }: Gazetteer,
): boolean {
  if (rank < WELL_KNOWN) return false;
  return (possible.get(tables.admin1[entry] ?? 0) ?? 0) - weight < LEAST_SUPPORT;
}

/** The scores as shares of 1, in place. */
function softmax(scores: Float64Array): Float64Array {
  let top = Number.NEGATIVE_INFINITY;
  for (const score of scores) top = Math.max(top, score);
  let sum = 0;
  for (let i = 0; i < scores.length; i++) {
    const power = Math.exp((scores[i] ?? top) - top);
    scores[i] = power;
    sum += power;
  }
  for (let i = 0; i < scores.length; i++) scores[i] = (scores[i] ?? 0) / sum;
  return scores;
}
