/** Where the names around a group of mentions have provisionally come to, the nearest in the text first. */
export interface Anchors {
  readonly entries: Uint32Array;
  /** How sure each is a place, and that place, 0…1. */
  readonly certainty: Float64Array;
  /** How many of them are among the nearest four names. */
  readonly beside: number;
}
