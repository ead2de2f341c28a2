import { reasonFor } from '../story/reasons.ts';
import type { Story } from '../story/types.ts';
import { changeMentions } from './changeMentions.ts';
import type { Edit } from './Edit.ts';
import type { EditStep } from './EditStep.ts';
import { type Scope, targetsOf } from './targetsOf.ts';
import { withoutUnused } from './withoutUnused.ts';

/** Says that a mention names a place that is to stay off the map: it is settled, and has none. */
export function leaveOff(story: Story, id: string, scope: Scope): Edit {
  const targets = targetsOf(story, id, scope);
  const [first] = targets;
  const step: EditStep = { code: 'left-off', name: first?.quote ?? '', mentions: targets.length };
  const isDone = targets.every(({ place, confidence }) => place === null && confidence === 1);
  if (!first || isDone) return { step, story };
  const left = { place: null, confidence: 1, reason: reasonFor('left-off-by-hand', {}) };
  return { step, story: withoutUnused(changeMentions(story, targets, left), story) };
}
