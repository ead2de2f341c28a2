/** A stretch of a text that an edit replaced, and what stands there now. UTF-16 units, half open. */
export interface Hunk {
  readonly start: number;
  readonly end: number;
  readonly newStart: number;
  readonly newEnd: number;
}
