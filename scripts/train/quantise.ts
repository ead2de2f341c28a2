import type { StoredModel } from '../../src/geoparse/model/Model.ts';

/** Rounds the weights to one byte each; the few that are largest are clipped. */
export function quantise(weights: Float32Array): Pick<StoredModel, 'step' | 'weights'> {
  const sizes = weights.map(Math.abs).sort();
  const largest = sizes[sizes.length - 200] ?? 1;
  const step = Number((largest / 127).toPrecision(6));
  const rounded = Int8Array.from(weights, (weight) =>
    Math.max(-127, Math.min(127, Math.round(weight / step))),
  );
  return { step, weights: rounded };
}
