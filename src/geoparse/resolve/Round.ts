import type { Reading } from '../reading/Reading.ts';
import type { Anchors } from './Anchors.ts';
import type { Context } from './contextOf.ts';

/** What all spans of a round are weighed in. */
export interface Round {
  /** 0 for the first, 1 for the second. */
  readonly number: number;
  readonly reading: Reading;
  readonly context: Context;
  /** For each group, by its number, where its nearest groups in the text have come to. */
  readonly anchors: readonly Anchors[];
}
