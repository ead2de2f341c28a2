import type { Candidate, Mention, Place, Story } from '../story/types.ts';
import { kindFromName } from './kindFromName.ts';
import { placeFrom } from './placeFrom.ts';

/** How far from the middle of a town something in it may be, in metres. */
const IN_TOWN = 5000;

/** A new place of the story that is known by no more than the town it is in: uncertain, and to some kilometres. */
export function placeNear({ quote }: Mention, { point, country, admin1 }: Candidate, story: Story): Place {
  const entry: Candidate = {
    name: quote,
    kind: kindFromName(quote),
    ...(point && { point }),
    ...(country && { country }),
    ...(admin1 && { admin1 }),
  };
  return { ...placeFrom(entry, story), precision: IN_TOWN, certainty: 'uncertain' };
}
