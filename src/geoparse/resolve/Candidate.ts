/** What a span could be. */
export interface Candidate {
  /** The gazetteer's entry. */
  readonly entry: number;
  /** Whether the span is a lesser-known spelling of it. */
  readonly alternate: boolean;
  /** How well known it is by this name, in powers of ten of inhabitants; see `prominenceOf`. */
  readonly prominence: number;
  /** Its place among the span's candidates, from 0: the best known come first. */
  readonly rank: number;
}
