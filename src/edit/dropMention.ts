import type { Story } from '../story/types.ts';
import type { Edit } from './Edit.ts';
import type { EditStep } from './EditStep.ts';
import { type Scope, targetsOf } from './targetsOf.ts';
import { withoutUnused } from './withoutUnused.ts';

/** Says that a mention names no place: it becomes text like any other. */
export function dropMention(story: Story, id: string, scope: Scope): Edit {
  const targets = new Set(targetsOf(story, id, scope));
  const [first] = targets;
  const step: EditStep = { code: 'dropped', name: first?.quote ?? '', mentions: targets.size };
  if (!first) return { step, story };
  const mentions = story.mentions.filter((mention) => !targets.has(mention));
  return { step, story: withoutUnused({ ...story, mentions }, story) };
}
