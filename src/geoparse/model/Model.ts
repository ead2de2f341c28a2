import type { Basis } from './Basis.ts';

export type Calibration = Readonly<Record<Basis, readonly number[]>>;

/** What has been learnt from annotated news; see `scripts/train`. */
export interface Model {
  /** One weight for each hashed feature. */
  readonly weights: Float32Array;
  /**
   * For each basis of an answer the share of right answers at evenly spaced uncalibrated confidences from 0 to 1; rising.
   * Between them it is interpolated.
   */
  readonly calibration: Calibration;
}
