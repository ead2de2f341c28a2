/** What a span could be. */
export interface Candidate {
  /** The gazetteer's entry. */
  readonly entry: number;
  /** Whether the span is a lesser-known spelling of it. */
  readonly alternate: boolean;
  /** Its place among the span's candidates, from 0: the most populous come first. */
  readonly rank: number;
}
