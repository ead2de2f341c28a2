import type { Gazetteer } from '../gazetteer/Gazetteer.ts';
import { FEATURES, POSTING } from '../gazetteer/tables.ts';
import type { Evidence } from './Evidence.ts';
import { Features } from './Features.ts';
import { recognitionFeatures } from './recognitionFeatures.ts';
import { SORT, sortOf } from './roleSort.ts';
import { SPAN, type Span } from './Span.ts';
import { spokenPosting } from './spokenPosting.ts';
import { GAP, isCapital, isJoined, type Token } from './Token.ts';

/** How sure the word for a people is a mention: nearly always, where it has its capital. */
export const DEMONYM = 0.97;

/**
 * What it is worth, in log-odds, that the seat of a government does what governments do: “Khartoum said”. Set by hand: who
 * says something in the corpora is a person as a rule, and few of their stories are of other governments.
 */
const ACTING = 3;

const CAPITAL = FEATURES.indexOf('capital');

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
    const acting = isSeatThatActs(tokens, spans[at], evidence, gazetteer) ? ACTING : 0;
    return logistic(features.score(weights) + acting);
  });
}

/** The probability that a score in log-odds stands for. */
export function logistic(score: number): number {
  return 1 / (1 + Math.exp(-score));
}

function isSeatThatActs(
  tokens: readonly Token[],
  span: Span | undefined,
  evidence: Evidence,
  gazetteer: Gazetteer,
): boolean {
  if (!span || sortOf(tokens[span.last + 1]) !== SORT.act || tokens[span.last + 1]?.gap !== GAP.space)
    return false;
  const entry = spokenPosting(span.name, gazetteer) & POSTING.entry;
  if (gazetteer.tables.features[entry] !== CAPITAL) return false;
  const isPartOfName = isCapital(tokens[span.first - 1]) && isJoined(tokens[span.first]);
  return !isPartOfName && !evidence.surnames.has(tokens[span.last]?.word ?? '');
}
