import type { Gazetteer } from '../../src/gazetteer/Gazetteer.ts';
import { WEIGHTS } from '../../src/geoparse/Features.ts';
import { placeSpans } from '../../src/geoparse/placeSpans.ts';
import { recognise } from '../../src/geoparse/recognise.ts';
import { resolve } from '../../src/geoparse/resolve.ts';
import { revise } from '../../src/geoparse/revise.ts';
import { ROLES, roleOf } from '../../src/geoparse/roleOf.ts';
import { tokenise } from '../../src/geoparse/tokenise.ts';
import type { Gold, Toponym } from './Gold.ts';
import { isRight } from './isRight.ts';
import { type Choice, learnChoices } from './learnChoices.ts';
import { roleExamples } from './roleExamples.ts';
import { snippets } from './snippets.ts';

/** The documents held out, in turn, so that a later model learns from an earlier one's honest answers. */
const FOLDS = 5;

/** A document with what no weight changes: its words, its spans and the annotation that each span meets. */
export type Prepared = ReturnType<typeof prepareOne>;

/** A document, and its snippets after it. */
export type Family = readonly [Prepared, ...Prepared[]];

export function prepare(gold: Gold, gazetteer: Gazetteer): Family {
  return [prepareOne(gold, gazetteer), ...snippets(gold).map((snippet) => prepareOne(snippet, gazetteer))];
}

function prepareOne(gold: Gold, gazetteer: Gazetteer) {
  const tokens = tokenise(gold.text);
  const { spans, evidence } = placeSpans(tokens, gazetteer);
  const met = new Map<number, Toponym>();
  for (const toponym of gold.toponyms) {
    let best = -1;
    let most = 0;
    spans.forEach((span, i) => {
      const start = tokens[span.first]?.start ?? 0;
      const end = tokens[span.last]?.end ?? 0;
      const overlap = Math.min(end, toponym.end) - Math.max(start, toponym.start);
      if (overlap > most && !met.has(i)) {
        most = overlap;
        best = i;
      }
    });
    if (best >= 0) met.set(best, toponym);
  }
  return { gold, tokens, spans, evidence, met };
}

/** Learns all weights of the geoparser from annotated documents; the same documents give the same weights. */
export function learn(families: readonly Family[], gazetteer: Gazetteer): Float32Array {
  const documents = families.flat();
  // A snippet is held out with its document.
  const foldOf = families.flatMap((family, i) => family.map(() => i % FOLDS));
  const weights = new Float32Array(WEIGHTS);
  const recognitions = documents.map((document) => recognitionChoices(document, gazetteer));
  learnChoices(recognitions.flat(), weights, { rate: 0.05, decay: 1e-3, passes: 8, least: 3 });
  const honest: Float64Array[] = documents.map(() => new Float64Array(0));
  for (let fold = 0; fold < FOLDS; fold++) {
    const partial = new Float32Array(WEIGHTS);
    const rest = recognitions.filter((_, i) => foldOf[i] !== fold);
    learnChoices(rest.flat(), partial, { rate: 0.05, decay: 1e-3, passes: 8, least: 3 });
    documents.forEach(({ tokens, spans, evidence }, i) => {
      if (foldOf[i] === fold) honest[i] = recognise(tokens, spans, evidence, gazetteer, partial);
    });
  }
  for (const round of [0, 1]) {
    const choices = documents.flatMap((document, i) =>
      resolutionChoices(document, honest[i] ?? new Float64Array(0), round, gazetteer, weights),
    );
    learnChoices(choices, weights, { rate: 0.05, decay: 1e-3, passes: 12, least: 3 });
  }
  const revisions = documents.flatMap((document, i) =>
    revisionChoices(document, honest[i] ?? new Float64Array(0), gazetteer, weights),
  );
  learnChoices(revisions, weights, { rate: 0.05, decay: 1e-3, passes: 8, least: 3 });
  const plain = roleExamples().map((gold) => prepareOne(gold, gazetteer));
  const annotated = families.map(([document]) => document);
  const roles = [...annotated, ...plain].flatMap((document) => roleChoices(document, gazetteer));
  learnChoices(roles, weights, { rate: 0.05, decay: 1e-3, passes: 8, least: 3 });
  return weights;
}

function roleChoices({ tokens, spans, evidence, met }: Prepared, gazetteer: Gazetteer): Choice[] {
  return [...met].flatMap(([at, { role }]) => {
    const options: Uint32Array[] = [];
    roleOf(tokens, spans, at, evidence, gazetteer, new Float32Array(WEIGHTS), (_, features) =>
      options.push(features),
    );
    const right = ROLES.map((one) => one === role);
    return right.includes(true) && options.length > 0 ? [{ options, right }] : [];
  });
}

function recognitionChoices({ tokens, spans, evidence, met }: Prepared, gazetteer: Gazetteer): Choice[] {
  const choices: Choice[] = [];
  recognise(tokens, spans, evidence, gazetteer, new Float32Array(WEIGHTS), (at, features) => {
    choices.push(yesOrNo(features, met.has(at)));
  });
  return choices;
}

function revisionChoices(
  { tokens, spans, evidence, met }: Prepared,
  first: Float64Array,
  gazetteer: Gazetteer,
  weights: Float32Array,
): Choice[] {
  const choices: Choice[] = [];
  const resolution = resolve(tokens, spans, first, gazetteer, weights, null);
  revise(tokens, spans, evidence, first, resolution, gazetteer, weights, (at, features) => {
    choices.push(yesOrNo(features, met.has(at)));
  });
  return choices;
}

const yesOrNo = (features: Uint32Array, yes: boolean): Choice => ({
  options: [new Uint32Array(0), features],
  right: [!yes, yes],
});

function resolutionChoices(
  { tokens, spans, met }: Prepared,
  first: Float64Array,
  wanted: number,
  gazetteer: Gazetteer,
  weights: Float32Array,
): Choice[] {
  const seen: { at: number; features: readonly Uint32Array[] }[] = [];
  const { candidates } = resolve(tokens, spans, first, gazetteer, weights, null, (round, at, features) => {
    if (round === wanted) seen.push({ at, features });
  });
  return seen.flatMap(({ at, features }) => {
    const toponym = met.get(at);
    if (!toponym?.point || features.length < 2) return [];
    const right = (candidates[at] ?? []).map(({ entry }) => isRight(entry, toponym, gazetteer));
    return [{ options: features, right: [!right.includes(true), ...right] }];
  });
}
