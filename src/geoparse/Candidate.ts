/** What a span could be. */
export interface Candidate {
  /** The gazetteer's entry. */
  readonly entry: number;
  /** Whether the span is a lesser-known spelling of it. */
  readonly alternate: boolean;
  /** Its rank among the span's candidates by inhabitants, from 0. */
  readonly rank: number;
}
