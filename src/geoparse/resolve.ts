import type { Gazetteer } from '../gazetteer/Gazetteer.ts';
import { anchorsOf } from './anchorsOf.ts';
import type { Candidate } from './Candidate.ts';
import { type Context, contextOf, possibleDivisions } from './Context.ts';
import { countiesAhead } from './countiesAhead.ts';
import { cueAfter, findCandidates } from './findCandidates.ts';
import { groupSpans } from './groupSpans.ts';
import { mentionsOf } from './mentionsOf.ts';
import { neighboursOf } from './neighboursOf.ts';
import { firstPicks, picksOf } from './picks.ts';
import { tieOf } from './qualifier.ts';
import type { Span } from './Span.ts';
import type { Token } from './Token.ts';
import { type Observer, weighCandidates } from './weighCandidates.ts';

const ROUNDS = [0, 1];

/** Spans less likely a place than this are not resolved: no second opinion lifts them. */
const HOPELESS = 0.02;

const NO_CHANCES = new Float64Array(0);

/** For each span its candidates and how likely each is the one meant; what is left to 1 is that none is. */
export interface Resolution {
  readonly candidates: readonly (readonly Candidate[])[];
  readonly probabilities: readonly Float64Array[];
  readonly ties: readonly Uint8Array[];
  /** For each span its group's number; −1 for a span without candidates. */
  readonly groupOf: Int32Array;
  readonly context: Context;
}

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
  const candidates = candidatesOf(tokens, spans, probability, gazetteer);
  const { groups, groupOf } = groupSpans(spans, candidates, probability, gazetteer);
  const ties = spans.map((_, i) =>
    Uint8Array.from(candidates[i] ?? [], ({ entry }) =>
      tieOf(tokens, spans, candidates, i, entry, gazetteer),
    ),
  );
  const mentions = mentionsOf(tokens, spans, groups, groupOf, ties);
  const neighbours = neighboursOf(spans, groups, groupOf);
  const possible = possibleDivisions(groups, gazetteer);
  let context = contextOf(groups, possible, firstPicks(groups, gazetteer), gazetteer);
  let probabilities: Float64Array[] = [];
  for (const round of ROUNDS) {
    const anchors = groups.map((_, g) => anchorsOf(g, neighbours[g] ?? [], groups, context, gazetteer));
    const setting = { round, context, anchors, gazetteer, weights, home, observer };
    const earlier = probabilities;
    probabilities = [];
    mentions.forEach((mention, i) => {
      const alike = mention && !observer ? probabilities[mention.alike] : undefined;
      probabilities.push(alike ?? (mention ? weighCandidates(mention, i, earlier[i], setting) : NO_CHANCES));
    });
    context = contextOf(groups, possible, picksOf(groups, probabilities), gazetteer);
  }
  return { candidates, probabilities, ties, groupOf, context };
}

/** As `findCandidates`, but only once for mentions that read alike, and not for what is hardly a place. */
function candidatesOf(
  tokens: readonly Token[],
  spans: readonly Span[],
  probability: Float64Array,
  gazetteer: Gazetteer,
): (readonly Candidate[])[] {
  const known = new Map<string, readonly Candidate[]>();
  return spans.map((span, i) => {
    if ((probability[i] ?? 0) < HOPELESS) return [];
    const cue = cueAfter(tokens, span) ?? (countiesAhead(tokens, span.last) ? 'counties' : '');
    const head = cue && tokens[span.last + 1]?.word;
    const key = `${span.source} ${cue} ${head} ${span.key}`;
    const found = known.get(key) ?? findCandidates(tokens, span, gazetteer);
    known.set(key, found);
    return found;
  });
}
