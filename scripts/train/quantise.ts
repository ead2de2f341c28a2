/** Weights as whole multiples of a step, −127 to 127, in Base64: what is stored in the source. */
export interface Quantised {
  readonly step: number;
  readonly weights: string;
}

/** Rounds the weights to one byte each; the few that are largest are clipped. */
export function quantise(weights: Float32Array): Quantised {
  const sizes = weights.map(Math.abs).sort();
  const largest = sizes[sizes.length - 200] ?? 1;
  const step = Number((largest / 127).toPrecision(6));
  const bytes = Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight / step))));
  return { step, weights: Buffer.from(bytes.buffer).toString('base64') };
}

/** The weights as they are after being stored. */
export function restore({ step, weights }: Quantised): Float32Array {
  return Float32Array.from(new Int8Array(Buffer.from(weights, 'base64')), (value) => value * step);
}
