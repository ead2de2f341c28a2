import type { Gazetteer } from '../../src/gazetteer/Gazetteer.ts';
import { Features, WEIGHTS } from '../../src/geoparse/model/Features.ts';
import type { Reading } from '../../src/geoparse/reading/Reading.ts';
import { SPAN } from '../../src/geoparse/reading/Span.ts';
import { opinions } from '../../src/geoparse/recognise/opinions.ts';
import { recognise } from '../../src/geoparse/recognise/recognise.ts';
import { recognitionFeatures } from '../../src/geoparse/recognise/recognitionFeatures.ts';
import { revisionFeatures } from '../../src/geoparse/recognise/revisionFeatures.ts';
import { absenceFeatures, candidateFeatures } from '../../src/geoparse/resolve/candidateFeatures.ts';
import { resolve } from '../../src/geoparse/resolve/resolve.ts';
import { isRight } from './isRight.ts';
import { type Choice, learnChoices } from './learnChoices.ts';
import { learnRoles } from './learnRoles.ts';
import type { Family, Prepared } from './prepare.ts';

/** The documents held out, in turn, so that a later model learns from an earlier one's honest answers. */
const FOLDS = 5;

/** Corpora whose places without an entry do not teach when a name means none of its candidates. */
const WITHOUT_ABSENCE = new Set(['TopRes19th', 'WOTR', 'WikToR', 'GeoCorpora']);

/** The reading with other weights. */
function weighedBy(reading: Reading, weights: Float32Array): Reading {
  return { ...reading, model: { ...reading.model, weights } };
}

/** Learns all weights of the geoparser from annotated documents; the same documents give the same weights. */
export function learn(families: readonly Family[], gazetteer: Gazetteer): Float32Array {
  const documents = families.flat();
  // A snippet is held out with its document.
  const foldOf = families.flatMap((family, i) => family.map(() => i % FOLDS));
  const weights = new Float32Array(WEIGHTS);
  const recognitions = documents.map((document) => recognitionChoices(document));
  learnChoices(recognitions.flat(), weights, { rate: 0.05, decay: 1e-3, passes: 8, least: 3 });
  const honest: Float64Array[] = documents.map(() => new Float64Array(0));
  for (let fold = 0; fold < FOLDS; fold++) {
    const partial = new Float32Array(WEIGHTS);
    const rest = recognitions.filter((_, i) => foldOf[i] !== fold);
    learnChoices(rest.flat(), partial, { rate: 0.05, decay: 1e-3, passes: 8, least: 3 });
    documents.forEach(({ reading }, i) => {
      if (foldOf[i] === fold) honest[i] = recognise(weighedBy(reading, partial));
    });
  }
  for (const round of [0, 1]) {
    const choices = documents.flatMap((document, i) =>
      resolutionChoices(document, honest[i] ?? new Float64Array(0), round, weights),
    );
    learnChoices(choices, weights, { rate: 0.05, decay: 1e-3, passes: 12, least: 3 });
  }
  const revisions = documents.flatMap((document, i) =>
    revisionChoices(document, honest[i] ?? new Float64Array(0), weights),
  );
  learnChoices(revisions, weights, { rate: 0.05, decay: 1e-3, passes: 8, least: 3 });
  learnRoles(families, gazetteer, weights);
  return weights;
}

const features = new Features();

/** Spans that are weighed: the word for a people is known by itself. */
function weighedSpans({ reading }: Prepared): number[] {
  return reading.spans.flatMap(({ source }, at) => (source === SPAN.demonym ? [] : [at]));
}

const yesOrNo = (one: Uint32Array, yes: boolean): Choice => ({
  options: [new Uint32Array(0), one],
  right: [!yes, yes],
});

function recognitionChoices(document: Prepared): Choice[] {
  if (!document.gold.complete) return [];
  return weighedSpans(document).map((at) => {
    recognitionFeatures(document.reading, at, features);
    return yesOrNo(features.indices.slice(), document.met.has(at));
  });
}

function revisionChoices(document: Prepared, first: Float64Array, weights: Float32Array): Choice[] {
  if (!document.gold.complete) return [];
  const reading = weighedBy(document.reading, weights);
  const seen = { reading, resolution: resolve(reading, first), opinions: opinions(reading, first) };
  return weighedSpans(document).map((at) => {
    revisionFeatures(seen, at, features);
    return yesOrNo(features.indices.slice(), document.met.has(at));
  });
}

/** @param wanted the round whose features are learnt */
function resolutionChoices(
  { gold, reading, met }: Prepared,
  first: Float64Array,
  wanted: number,
  weights: Float32Array,
): Choice[] {
  if (!gold.toponyms.some(({ point }) => point)) return [];
  const { candidates, weighed, rounds } = resolve(weighedBy(reading, weights), first);
  const round = rounds[wanted];
  return weighed.flatMap((span, at) => {
    const toponym = met.get(at);
    if (!round || !span || !toponym?.point) return [];
    absenceFeatures(round, span, features);
    const absence = features.indices.slice();
    const options = span.group.candidates.map((candidate) => {
      candidateFeatures(round, span, candidate, features);
      return features.indices.slice();
    });
    const right = (candidates[at] ?? []).map(({ entry }) => isRight(entry, toponym, reading.gazetteer));
    // Of small places of other times the gazetteer lacks many, which says nothing about a name of today.
    if (!right.includes(true) && WITHOUT_ABSENCE.has(gold.corpus)) return [];
    return [{ options: [absence, ...options], right: [!right.includes(true), ...right] }];
  });
}
