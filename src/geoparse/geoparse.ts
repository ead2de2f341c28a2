import type { Gazetteer } from '../gazetteer/Gazetteer.ts';
import { choose } from './choose.ts';
import type { Model } from './Model.ts';
import { newsModel } from './newsModel.ts';
import { placeSpans } from './placeSpans.ts';
import { recognise } from './recognise.ts';
import { report } from './report.ts';
import { resolve } from './resolve.ts';
import type { GeoparseResult } from './result.ts';
import { revise } from './revise.ts';
import { roleOf } from './roleOf.ts';
import { tokenise } from './tokenise.ts';

export interface GeoparseOptions {
  readonly gazetteer: Gazetteer;
  /** [longitude, latitude] in degrees of the reader's or the newspaper's own town, where the caller knows it. */
  readonly home?: readonly [number, number];
  /** The language of the text, a BCP 47 tag; what was learnt is about English, and serves others less well. */
  readonly lang?: string;
  /** What was learnt; news in English, unless given. */
  readonly model?: Model;
}

/**
 * Finds the places that a text names, tells namesakes apart and places them.
 *
 * Deterministic, and linear in the length of the text: spans come from the gazetteer and from telling words,
 * a linear model weighs each by its surroundings, another weighs the candidates by what else the text names,
 * a third revises the first in the light of the second, and a fourth says how each mention uses its place.
 */
export function geoparse(text: string, options: GeoparseOptions): GeoparseResult {
  const { gazetteer, home, model = newsModel() } = options;
  const { weights, calibration } = model;
  const tokens = tokenise(text);
  const { spans, evidence } = placeSpans(tokens, gazetteer);
  const first = recognise(tokens, spans, evidence, gazetteer, weights);
  const resolution = resolve(tokens, spans, first, gazetteer, weights, home ?? null);
  const revised = revise(tokens, spans, evidence, first, resolution, gazetteer, weights);
  const choices = choose(tokens, spans, revised, resolution, gazetteer);
  const roles = choices.map(({ at }) => roleOf(tokens, spans, at, evidence, gazetteer, weights));
  return report(text, tokens, spans, choices, roles, resolution, gazetteer, calibration);
}
