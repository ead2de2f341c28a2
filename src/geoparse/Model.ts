/** What has been learnt from annotated news; see `scripts/train`. */
export interface Model {
  /** One weight for each hashed feature. */
  readonly weights: Float32Array;
  /**
   * The share of right answers at an uncalibrated confidence of 0, 0.05, … 1; rising. Between them it is interpolated.
   */
  readonly calibration: readonly number[];
}
