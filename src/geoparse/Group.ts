import type { Candidate } from './Candidate.ts';

/** All mentions of one name, which as a rule mean one place (Gale et al. 1992, “One sense per discourse”). */
export interface Group {
  readonly spans: number[];
  readonly candidates: readonly Candidate[];
  /** How likely the name is a place here at all, 0…1. */
  readonly weight: number;
  /** The class of inhabitants of the largest candidate that has just this name; −1 where all are lesser spellings. */
  readonly exact: number;
}
