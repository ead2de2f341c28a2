import type { Span } from '../reading/Span.ts';

/** What has been decided about one span. */
export interface Choice {
  readonly span: Span;
  /** The number of the span. */
  readonly at: number;
  /** The gazetteer's entry; 0 where it has none for this name. */
  readonly entry: number;
  /** The entry whose position stands in for a street or a building that the gazetteer lacks; 0 for none. */
  readonly anchor: number;
  /** The probability that the span names a place, and that the entry is the one meant, uncalibrated. */
  readonly recognised: number;
  readonly resolved: number;
}
