import type { Gazetteer } from '../gazetteer/Gazetteer.ts';
import type { Evidence } from './Evidence.ts';
import { Features } from './Features.ts';
import { recognitionFeatures } from './recognitionFeatures.ts';
import { SPAN, type Span } from './Span.ts';
import type { Token } from './Token.ts';

/** How sure the word for a people is a mention: nearly always, where it has its capital. */
export const DEMONYM = 0.97;

/** For each span the probability, 0…1, that it names a place, from its own words and those around it. */
export function recognise(
  tokens: readonly Token[],
  spans: readonly Span[],
  evidence: Evidence,
  gazetteer: Gazetteer,
  weights: Float32Array,
  observer?: (at: number, features: Uint32Array) => void,
): Float64Array {
  const features = new Features();
  return Float64Array.from(spans, ({ source }, at) => {
    if (source === SPAN.demonym) return DEMONYM;
    recognitionFeatures(tokens, spans, at, evidence, gazetteer, features);
    observer?.(at, features.indices.slice());
    return logistic(features.score(weights));
  });
}

/** The probability that a score in log-odds stands for. */
export function logistic(score: number): number {
  return 1 / (1 + Math.exp(-score));
}
