import type { Gazetteer } from '../gazetteer/Gazetteer.ts';
import { distance } from '../geo/distance.ts';
import type { Candidate } from './Candidate.ts';
import { type Context, contextOf, type Group, groupSpans, neighboursOf } from './Context.ts';
import { countiesAhead } from './countiesAhead.ts';
import { Features } from './Features.ts';
import { cueAfter, findCandidates } from './findCandidates.ts';
import { TIE, tieOf } from './qualifier.ts';
import { absenceFeatures, type Facts, resolutionFeatures } from './resolutionFeatures.ts';
import type { Span } from './Span.ts';
import type { Token } from './Token.ts';

const CUES = ['none', 'water', 'terrain', 'street', 'site', 'district', 'admin1', 'admin2', 'city'];

/** A chance in the first round below which a candidate is not weighed again. */
const RULED_OUT = 0.001;

/** How many of the best known of a name are always weighed, and what weight of other names speaks for the rest. */
const WELL_KNOWN = 6;
const LEAST_SUPPORT = 0.05;

/** What a candidate loses, in log-odds, that lies elsewhere than the mention itself says. */
const UNTIED = 8;

/** For each span its candidates and how likely each is the one meant; what is left to 1 is that none is. */
export interface Resolution {
  readonly candidates: readonly (readonly Candidate[])[];
  readonly probabilities: readonly Float64Array[];
  readonly ties: readonly Uint8Array[];
  readonly context: Context;
}

/** Sees each choice as it is made: the span, and the features of none and of each candidate. Used to learn. */
export type Observer = (round: number, at: number, features: readonly Uint32Array[]) => void;

/** Chooses among the candidates of every span, in two rounds: the first round's picks are the second's context. */
export function resolve(
  tokens: readonly Token[],
  spans: readonly Span[],
  probability: Float64Array,
  gazetteer: Gazetteer,
  weights: Float32Array,
  home: readonly [number, number] | null,
  observer?: Observer,
): Resolution {
  const candidates = candidatesOf(tokens, spans, gazetteer);
  const { groups, groupOf } = groupSpans(spans, candidates, probability);
  const ties = spans.map((_, i) =>
    Uint8Array.from(candidates[i] ?? [], ({ entry }) =>
      tieOf(tokens, spans, candidates, i, entry, gazetteer),
    ),
  );
  const groupTies = groups.map((group) => strongestTies(group, ties));
  const neighbours = neighboursOf(spans, groups, groupOf);
  let context = contextOf(neighbours, groups, groupOf, ...firstPicks(groups, gazetteer), gazetteer);
  let probabilities: Float64Array[] = [];
  const features = new Features();
  for (let round = 0; round < 2; round++) {
    // Mentions that read alike are weighed once: a name is repeated more often than not.
    const known = new Map<string, Float64Array>();
    const earlier = probabilities;
    probabilities = spans.map((span, i) => {
      const g = groupOf[i] ?? -1;
      const group = groups[g];
      if (!group) return new Float64Array(0);
      const own = ties[i] ?? new Uint8Array(0);
      const groupTie = groupTies[g] ?? new Uint8Array(0);
      const cue = CUES.indexOf(cueAfter(tokens, span) ?? 'none');
      const key = `${g} ${cue} ${span.source} ${own.join('')}`;
      const before = observer ? undefined : known.get(key);
      if (before) return before;
      const bestTie = Math.max(0, ...groupTie);
      const seen: Uint32Array[] = [];
      const weigh = () => {
        if (observer) seen.push(features.indices.slice());
        return features.score(weights);
      };
      absenceFeatures(round, group, span.source, bestTie, gazetteer, features);
      const scores = [weigh()];
      group.candidates.forEach((candidate, c) => {
        const tie = own[c] ?? 0;
        // What the first round has all but ruled out stays out, and so does a lesser namesake that nothing speaks for.
        const ruledOut = round > 0 && (earlier[i]?.[c] ?? 1) < RULED_OUT;
        if (!observer && tie === TIE.none && (ruledOut || isObscure(candidate, group, context, gazetteer))) {
          scores.push(Number.NEGATIVE_INFINITY);
          return;
        }
        const facts: Facts = {
          group: g,
          candidate,
          tie,
          groupTie: groupTie[c] ?? 0,
          bestTie,
          cue,
          source: span.source,
        };
        resolutionFeatures(round, facts, context, gazetteer, features);
        const nearHome = home ? homeBonus(distance(home, gazetteer.pointOf(candidate.entry))) : 0;
        scores.push(weigh() + nearHome - (untied(own, c) ? UNTIED : 0));
      });
      observer?.(round, i, seen);
      const chances = softmax(scores).subarray(1);
      known.set(key, chances);
      return chances;
    });
    context = contextOf(neighbours, groups, groupOf, ...picksOf(groups, probabilities), gazetteer);
  }
  return { candidates, probabilities, ties, context };
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

/** As `findCandidates`, but only once for mentions that read alike. */
function candidatesOf(
  tokens: readonly Token[],
  spans: readonly Span[],
  gazetteer: Gazetteer,
): (readonly Candidate[])[] {
  const known = new Map<string, readonly Candidate[]>();
  return spans.map((span) => {
    const cue = cueAfter(tokens, span) ?? (countiesAhead(tokens, span.last) ? 'counties' : '');
    const key = `${span.source} ${cue} ${span.key}`;
    const found = known.get(key) ?? findCandidates(tokens, span, gazetteer);
    known.set(key, found);
    return found;
  });
}

/** For each candidate of a group the strongest tie that any of its mentions has; of very many mentions the first ones. */
function strongestTies({ spans, candidates }: Group, ties: readonly Uint8Array[]): Uint8Array {
  const strongest = new Uint8Array(candidates.length);
  for (let s = 0; s < spans.length && s < 50; s++) {
    const own = ties[spans[s] ?? 0];
    for (let c = 0; c < strongest.length; c++) strongest[c] = Math.max(strongest[c] ?? 0, own?.[c] ?? 0);
  }
  return strongest;
}

/** Whether this mention names where it lies, as “Paris, Texas” does, and the candidate does not lie there. */
function untied(ties: Uint8Array, c: number): boolean {
  return (ties[c] ?? 0) < TIE.parenthesis && ties.some((tie) => tie >= TIE.parenthesis);
}

/** Before any choice the best known of namesakes stands for the name, the less surely the more there are. */
function firstPicks(groups: readonly Group[], gazetteer: Gazetteer): [Int32Array, Float64Array] {
  const picks = new Int32Array(groups.length);
  const certainty = Float64Array.from(groups, ({ candidates }) => {
    const [first, second] = candidates.map(({ entry }) => gazetteer.tables.populations[entry] ?? 0);
    return second === undefined ? 1 : Math.min(1, 0.4 + Math.max(0, (first ?? 0) - second) / 60);
  });
  return [picks, certainty];
}

/** For each group the candidate that its mentions favour together. */
function picksOf(
  groups: readonly Group[],
  probabilities: readonly Float64Array[],
): [Int32Array, Float64Array] {
  const picks = new Int32Array(groups.length);
  const certainty = new Float64Array(groups.length);
  groups.forEach(({ spans, candidates }, g) => {
    let best = -1;
    candidates.forEach((_, c) => {
      let sum = 0;
      for (const i of spans) sum += probabilities[i]?.[c] ?? 0;
      if (sum > best) {
        best = sum;
        picks[g] = c;
      }
    });
    certainty[g] = best / spans.length;
  });
  return [picks, certainty];
}

function softmax(scores: readonly number[]): Float64Array {
  let top = Number.NEGATIVE_INFINITY;
  for (const score of scores) top = Math.max(top, score);
  const powers = new Float64Array(scores.length);
  let sum = 0;
  for (let i = 0; i < scores.length; i++) {
    const power = Math.exp((scores[i] ?? top) - top);
    powers[i] = power;
    sum += power;
  }
  for (let i = 0; i < powers.length; i++) powers[i] = (powers[i] ?? 0) / sum;
  return powers;
}
