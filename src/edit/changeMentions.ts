import type { Mention, Story } from '../story/types.ts';

/** The story with some of its mentions changed; their spans and ids stay. */
export function changeMentions(
  story: Story,
  targets: readonly Mention[],
  change: Partial<Pick<Mention, 'place' | 'role' | 'confidence' | 'reason'>>,
): Story {
  const wanted = new Set(targets);
  return {
    ...story,
    mentions: story.mentions.map((mention) => (wanted.has(mention) ? { ...mention, ...change } : mention)),
  };
}
