import type { Reading } from '../reading/Reading.ts';
import type { Candidate } from './Candidate.ts';

/** The spans of a text with what each could be. */
export interface Found {
  readonly reading: Reading;
  readonly candidates: readonly (readonly Candidate[])[];
}
