import type { Story } from './types.ts';

/** The text of a `story.json`: two spaces a level, a line feed at the end, so that it diffs well in git. */
export function serialiseStory(story: Story): string {
  return `${JSON.stringify(story, null, 2)}\n`;
}
