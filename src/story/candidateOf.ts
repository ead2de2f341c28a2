import type { Candidate, Place } from './types.ts';

/** What a place of the story is apart from the story: the entry that another mention could be. */
export function candidateOf({ name, kind, point, country, admin1, ids }: Place): Candidate {
  return {
    name,
    kind,
    ...(point && { point }),
    ...(country && { country }),
    ...(admin1 && { admin1 }),
    ...(ids && { ids }),
  };
}
