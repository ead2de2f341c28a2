import type { Role, Story } from '../story/types.ts';
import { changeMentions } from './changeMentions.ts';
import type { Edit } from './Edit.ts';
import type { EditStep } from './EditStep.ts';
import { type Scope, targetsOf } from './targetsOf.ts';

/** Changes how a mention uses its place; with it change those of the name that are used as it was. */
export function changeRole(story: Story, id: string, role: Role, scope: Scope): Edit {
  const old = story.mentions.find((mention) => mention.id === id)?.role;
  const targets = targetsOf(story, id, scope).filter((mention) => mention.role === old);
  const name = targets[0]?.quote ?? '';
  const step: EditStep = { code: 'role-changed', name, role, mentions: targets.length };
  if (old === undefined || old === role) return { step, story };
  return { step, story: changeMentions(story, targets, { role }) };
}
