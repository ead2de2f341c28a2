import type { Story } from '../story/types.ts';
import { editWords } from '../words/editWords.ts';
import { changeMentions } from './changeMentions.ts';
import { changePlace } from './changePlace.ts';
import type { Edit } from './Edit.ts';
import { type Scope, targetsOf } from './targetsOf.ts';

/** What the geoparser calls certain is at least this likely. */
const CERTAIN = 0.8;

/**
 * Says that a mention is right as it is, with its place or without one. A place that was uncertain only because
 * its mentions were doubtful is certain then; one that is known to some metres only is not.
 */
export function acceptMention(story: Story, id: string, scope: Scope): Edit {
  const targets = targetsOf(story, id, scope);
  const [first] = targets;
  const name = editWords.accepted(first?.quote ?? '', targets.length);
  if (!first || targets.every(({ confidence }) => confidence === 1)) return { name, story };
  const accepted = changeMentions(story, targets, { confidence: 1 });
  if (first.place === null) return { name, story: accepted };
  const wasDoubtful = story.mentions.every(
    ({ place, confidence }) => place !== first.place || confidence < CERTAIN,
  );
  return {
    name,
    story: changePlace(accepted, first.place, (place) =>
      wasDoubtful && place.precision === undefined ? { ...place, certainty: 'certain' } : place,
    ),
  };
}
