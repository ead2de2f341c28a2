import type { Choice } from '../../edit/choosePlace.ts';
import type { Option } from '../../story/candidates.ts';

/** What it is to choose one of the things that a mention could be. */
export function choiceOf({ place, candidate, isAround }: Option): Choice {
  if (isAround) return { type: 'near', entry: candidate };
  return place === null ? { type: 'entry', entry: candidate } : { type: 'place', place };
}
