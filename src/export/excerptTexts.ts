import { excerptsAround } from '../story/excerpts.ts';
import { memoByStory } from '../story/memo.ts';
import type { Story } from '../story/types.ts';

/** The sentence around each mention, by the mention's id. Those in the same sentence share it. */
export const excerptTexts: (story: Story) => ReadonlyMap<string, string> = memoByStory((story) => {
  const texts = new Map<string, string>();
  for (const { start, end, mentions } of excerptsAround(story, story.mentions)) {
    for (const { id } of mentions) texts.set(id, story.text.slice(start, end));
  }
  return texts;
});
