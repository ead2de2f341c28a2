import type { Block, Story } from './types.ts';

/** The block that is the story's headline: a heading that opens the text; null where only `title` holds it. */
export function headlineOf(story: Story): Block | null {
  const first = story.blocks[0];
  return first?.kind === 'heading' ? first : null;
}
