import type { Gazetteer } from '../../gazetteer/Gazetteer.ts';
import { numberAt } from '../reading/itemAt.ts';
import type { Candidate } from './Candidate.ts';
import { type Group, topOf } from './Group.ts';

/** What a group has provisionally come to, and how sure that is, 0…1. */
export interface Favourite {
  readonly candidate: Candidate;
  readonly certainty: number;
}

/** Before any choice the best known of namesakes stands for the name, the less surely the more there are. */
export function firstFavourite(group: Group, gazetteer: Gazetteer): Favourite {
  const candidate = topOf(group);
  const [, second] = group.candidates;
  if (!second) return { candidate, certainty: 1 };
  const ahead = gazetteer.sizeOf(candidate.entry) - gazetteer.sizeOf(second.entry);
  return { candidate, certainty: Math.min(1, 0.4 + Math.max(0, ahead) / 60) };
}

/**
 * The candidate that a group's mentions favour together.
 *
 * @param chances for each span how likely each of its candidates is.
 */
export function favouriteOf(group: Group, chances: readonly Float64Array[]): Favourite {
  let favourite = topOf(group);
  let most = -1;
  for (const candidate of group.candidates) {
    let sum = 0;
    for (const at of group.spans) {
      const own = chances[at];
      if (own) sum += numberAt(own, candidate.rank);
    }
    if (sum > most) {
      most = sum;
      favourite = candidate;
    }
  }
  return { candidate: favourite, certainty: most / group.spans.length };
}
