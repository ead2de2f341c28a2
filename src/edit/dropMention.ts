import type { Story } from '../story/types.ts';
import { editWords } from '../words/editWords.ts';
import type { Edit } from './Edit.ts';
import { type Scope, targetsOf } from './targetsOf.ts';
import { withoutUnused } from './withoutUnused.ts';

/** Says that a mention names no place: it becomes text like any other. */
export function dropMention(story: Story, id: string, scope: Scope): Edit {
  const targets = new Set(targetsOf(story, id, scope));
  const [first] = targets;
  const name = editWords.dropped(first?.quote ?? '', targets.size);
  if (!first) return { name, story };
  const mentions = story.mentions.filter((mention) => !targets.has(mention));
  return { name, story: withoutUnused({ ...story, mentions }, story) };
}
