import type { Gazetteer } from '../../src/gazetteer/Gazetteer.ts';
import { Features } from '../../src/geoparse/model/Features.ts';
import { SPAN } from '../../src/geoparse/reading/Span.ts';
import { roleFeatures } from '../../src/geoparse/role/roleFeatures.ts';
import { ROLES, weightsBehind } from '../../src/geoparse/role/roleOf.ts';
import { type Choice, learnChoices } from './learnChoices.ts';
import { type Family, type Prepared, prepareOne } from './prepare.ts';
import { roleExamples } from './roleExamples.ts';

/** Corpora that draw the line between the roles elsewhere; each has weights of its own beside the shared ones. */
const APART = ['CoNLL-roles', 'GeoWebNews'];

/** The corpus that draws the line as readers do, and how often its sentences count. */
const MODEL = 'ReLocaR-train';
const OFTEN = 4;

const features = new Features('roles');

/**
 * Learns the weights of the roles, in place: what corpora share, and what those add that draw the line as readers do
 * (feature augmentation, Daumé 2007).
 */
export function learnRoles(families: readonly Family[], gazetteer: Gazetteer, weights: Float32Array): void {
  const documents = [
    ...families.map(([document]) => document),
    ...roleExamples().map((gold) => prepareOne(gold, gazetteer)),
  ];
  const size = weights.length;
  const choices = documents.flatMap((document) => {
    const { corpus } = document.gold;
    const behind = size * (2 + APART.indexOf(corpus));
    const own = roleChoices(document).map(({ options, right }) => ({
      options: options.map((option) =>
        Uint32Array.from([...option, ...option.map((index) => index + behind)]),
      ),
      right,
    }));
    return Array.from({ length: corpus === MODEL ? OFTEN : 1 }, () => own).flat();
  });
  const all = new Float32Array(size * (2 + APART.length));
  learnChoices(choices, all, { rate: 0.05, decay: 3e-3, passes: 30, least: 2 });
  weights.forEach((_, i) => {
    const learnt = (all[i] ?? 0) + (all[i + size] ?? 0);
    if (learnt !== 0) weights[i] = learnt;
  });
}

function roleChoices({ reading, met }: Prepared): Choice[] {
  return [...met].flatMap(([at, { role }]) => {
    const right = ROLES.map((one) => one === role);
    if (!right.includes(true) || reading.spans[at]?.source === SPAN.demonym) return [];
    roleFeatures(reading, at, features);
    const options = ROLES.map((one) => features.indices.map((index) => index + weightsBehind(one)));
    return [{ options, right }];
  });
}
