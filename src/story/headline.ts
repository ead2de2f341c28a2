import type { Block, Story } from './types.ts';

/** The block that is the story's headline: a heading that opens the text; null where only `title` holds it. */
export function headlineOf(story: Story): Block | null {
  const first = story.blocks[0];
  return first?.kind === 'heading' ? first : null;
}

/** Whether the title is but how the text begins, because it has no headline: shown above it, it would be read twice. */
export function isTitleInText(story: Story): boolean {
  return headlineOf(story) === null && story.text.startsWith(story.title.replace(/…$/, ''));
}
