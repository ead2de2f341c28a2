import { FEATURES } from '../gazetteer/tables.ts';
import type { Gazetteer } from '../gazetteer/Gazetteer.ts';
import { choose } from './choose.ts';
import { gatherEvidence } from './Evidence.ts';
import { findSpans } from './findSpans.ts';
import { recognise } from './recognise.ts';
import { resolve } from './resolve.ts';
import { revise } from './revise.ts';
import { SPAN } from './Span.ts';
import { tokenise } from './tokenise.ts';

export interface GeoparseOptions {
  readonly gazetteer: Gazetteer;
  readonly home?: readonly [number, number];
  readonly weights: Float32Array;
  readonly threshold?: number;
}

export function geoparse(text: string, { gazetteer, home, weights, threshold = 0.5 }: GeoparseOptions) {
  const tokens = tokenise(text);
  const spans = findSpans(tokens, gazetteer);
  const evidence = gatherEvidence(tokens, spans, gazetteer);
  const first = recognise(tokens, spans, evidence, gazetteer, weights);
  const resolution = resolve(tokens, spans, first, gazetteer, weights, home ?? null);
  const second = revise(tokens, spans, evidence, first, resolution, gazetteer, weights);
  return choose(tokens, spans, second, resolution, gazetteer, threshold).map((m)=>({...m, text: text.slice(m.start,m.end)}));
}
