import type { Basis } from './Basis.ts';

/**
 * For each basis of an answer the share of right answers, 0…1, at evenly spaced uncalibrated confidences from 0 to 1;
 * rising. Between them it is interpolated.
 */
export type Calibration = Readonly<Record<Basis, readonly number[]>>;

/** What has been learnt from annotated news; see `scripts/train`. */
export interface Model {
  /** One weight for each hashed feature. */
  readonly weights: Float32Array;
  readonly calibration: Calibration;
}

/** A model as it is stored: its weights as whole multiples of a step, −127 to 127. */
export interface StoredModel {
  readonly step: number;
  readonly weights: Int8Array;
  readonly calibration: Calibration;
}

/** The weights as they were before being stored, as nearly as that holds them. */
export function restore({ step, weights }: Pick<StoredModel, 'step' | 'weights'>): Float32Array {
  return Float32Array.from(weights, (value) => value * step);
}
