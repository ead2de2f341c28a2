import type { Story } from '../story/types.ts';
import { changeMentions } from './changeMentions.ts';
import { changePlace } from './changePlace.ts';
import type { Edit } from './Edit.ts';
import type { EditStep } from './EditStep.ts';
import { type Scope, targetsOf } from './targetsOf.ts';

/** What the geoparser calls certain is at least this likely. */
const CERTAIN = 0.8;

/**
 * Says that a mention is right as it is; one without a place is left alone, see `leaveOff`. A place that was uncertain only because
 * its mentions were doubtful is certain then; one that is known to some metres only is not.
 */
export function acceptMention(story: Story, id: string, scope: Scope): Edit {
  const targets = targetsOf(story, id, scope);
  const [first] = targets;
  const step: EditStep = { code: 'accepted', name: first?.quote ?? '', mentions: targets.length };
  if (!first || first.place === null || targets.every(({ confidence }) => confidence === 1))
    return { step, story };
  const accepted = changeMentions(story, targets, { confidence: 1 });
  const wasDoubtful = story.mentions.every(
    ({ place, confidence }) => place !== first.place || confidence < CERTAIN,
  );
  return {
    step,
    story: changePlace(accepted, first.place, (place) =>
      wasDoubtful && place.precision === undefined ? { ...place, certainty: 'certain' } : place,
    ),
  };
}
