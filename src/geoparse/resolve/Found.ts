import type { Reading } from '../reading/Reading.ts';
import type { Candidate } from './Candidate.ts';

/** The spans of a text with what each could be. */
export interface Found {
  readonly reading: Reading;
  readonly candidates: readonly (readonly Candidate[])[];
  /** For each span the number of the one that heads its line, before a colon; −1 where none does. */
  readonly headings: Int32Array;
  /** For each span the number of the last item of the list that it is an item of; its own where it is in none. */
  readonly listEnds: Int32Array;
}
