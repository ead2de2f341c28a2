import type { Candidate } from './Candidate.ts';

/** All mentions of one name, which as a rule mean one place (Gale et al. 1992, “One sense per discourse”). */
export interface Group {
  /** Its place among the groups. */
  readonly number: number;
  /** The numbers of its spans, in reading order; at least one. */
  readonly spans: readonly number[];
  /** At least one. */
  readonly candidates: readonly Candidate[];
  /** How likely the name is a place here at all, 0…1. */
  readonly weight: number;
  /** The size of the largest candidate that has just this name; −1 where all are lesser spellings. */
  readonly exact: number;
  /** Whether several countries have a part of this name, which says a direction alone: “the South West”. */
  readonly isDirection: boolean;
}

/** The largest candidate of a group. */
export function topOf({ candidates }: Group): Candidate {
  const [top] = candidates;
  if (!top) throw new RangeError('a group without candidates');
  return top;
}
