import type { Gazetteer } from '../gazetteer/Gazetteer.ts';
import { WORD } from '../gazetteer/tables.ts';
import type { Evidence } from './Evidence.ts';
import { Features } from './Features.ts';
import { listedWith } from './listedWith.ts';
import { logistic } from './recognise.ts';
import type { Resolution } from './resolve.ts';
import { SPAN, type Span } from './Span.ts';
import { spokenFeature } from './spokenFeature.ts';
import { isJoined, type Token } from './Token.ts';

/**
 * The second opinion on each span: once all have been weighed and provisionally placed, a name whose other mentions
 * are places, or which lies among them, is more likely to be one, and the reverse (stacking, Wolpert 1992).
 */
export function revise(
  tokens: readonly Token[],
  spans: readonly Span[],
  evidence: Evidence,
  first: Float64Array,
  resolution: Resolution,
  gazetteer: Gazetteer,
  weights: Float32Array,
  observer?: (at: number, features: Uint32Array) => void,
): Float64Array {
  const features = new Features();
  const byKey = new Map<string, { sum: number; max: number; min: number; count: number }>();
  spans.forEach((span, i) => {
    const p = first[i] ?? 0;
    const known = byKey.get(span.key);
    if (known) {
      known.sum += p;
      known.max = Math.max(known.max, p);
      known.min = Math.min(known.min, p);
      known.count++;
    } else byKey.set(span.key, { sum: p, max: p, min: p, count: 1 });
  });
  return Float64Array.from(spans, (span, i) => {
    const p = first[i] ?? 0;
    if (span.source === SPAN.demonym) return p;
    const own = steps(p);
    const group = byKey.get(span.key) ?? { sum: p, max: p, min: p, count: 1 };
    const others = group.count > 1 ? steps((group.sum - p) / (group.count - 1)) : 12;
    const { candidates, probabilities, ties } = resolution;
    const chances = probabilities[i] ?? new Float64Array(0);
    let best = -1;
    let top = 0;
    let any = 0;
    chances.forEach((chance, c) => {
      any += chance;
      if (chance > top) {
        top = chance;
        best = c;
      }
    });
    const entry = candidates[i]?.[best]?.entry ?? 0;
    const tie = ties[i]?.[best] ?? 0;
    const feature = spokenFeature(entry, gazetteer);
    const size = ((gazetteer.tables.populations[entry] ?? 0) / 24) | 0;
    const { context, groupOf } = resolution;
    const division = gazetteer.tables.admin1[entry] ?? 0;
    const ownWeight = context.groups[groupOf[i] ?? -1]?.weight ?? 0;
    const support = Math.max(0, (context.picked.get(division) ?? 0) - ownWeight);
    const named = context.named.get(division) ?? 0;
    const shares = support / Math.max(0.1, context.total - ownWeight);
    const previous = spans[i - 1];
    const next = spans[i + 1];
    const joinedLeft = previous !== undefined && previous.last === span.first - 1;
    const joinedRight = next !== undefined && next.first === span.last + 1;
    const left = joinedLeft ? steps(first[i - 1] ?? 0) + 12 * (tokens[span.first]?.gap ?? 0) : -1;
    const right = joinedRight ? steps(first[i + 1] ?? 0) + 12 * (tokens[next.first]?.gap ?? 0) : -1;
    const listedLeft = previous && listedWith(tokens, previous, span) ? steps(first[i - 1] ?? 0) : -1;
    const listedRight = next && listedWith(tokens, span, next) ? steps(first[i + 1] ?? 0) : -1;
    const flags = span.first === span.last ? evidence.flags(tokens[span.first]) & ~WORD.month : 8;
    const supportStep = support < 0.2 ? 0 : 1 + Math.min(4, Math.floor(shares * 6));

    features.start();
    features.add(200, own, span.source);
    features.add(201, own, others);
    features.add(202, own, Math.floor(any * 6), chances.length > 0 ? 1 : 0);
    features.add(203, own, tie);
    features.add(204, own, feature);
    features.add(205, own, left);
    features.add(206, own, right);
    features.add(207, own, supportStep, Math.min(2, Math.round(named)));
    features.add(208, flags, supportStep, size);
    features.add(209, flags, size, own);
    features.add(210, others, Math.floor(group.max * 5), Math.floor(group.min * 5));
    features.add(211, span.source, supportStep, Math.floor(any * 6));
    features.add(212, own, Math.min(6, context.total | 0));
    features.add(213, neighbourhood(first, i));
    features.add(214, own, isJoined(tokens[span.last + 1]) ? 1 : 0);
    features.add(215, own, listedLeft);
    features.add(216, own, listedRight);
    features.add(217, Math.max(listedLeft, listedRight), listedLeft < 0 || listedRight < 0 ? 0 : 1);
    observer?.(i, features.indices.slice());
    return logistic(features.score(weights));
  });
}

/** A probability in twelve steps of even log-odds. */
function steps(p: number): number {
  const odds = Math.log((p + 1e-4) / (1 - p + 1e-4));
  return Math.max(0, Math.min(11, Math.floor(odds + 6)));
}

function neighbourhood(first: Float64Array, i: number): number {
  let sum = 0;
  let count = 0;
  for (let j = i - 4; j <= i + 4; j++) {
    if (j === i || j < 0 || j >= first.length) continue;
    sum += first[j] ?? 0;
    count++;
  }
  return count === 0 ? -1 : Math.floor((sum / count) * 8);
}
