import { memoByStory } from './memo.ts';
import { type Segment, segments } from './segments.ts';
import type { Block, Mention } from './types.ts';

/** Every block of the story with its segments, in one walk over the mentions. */
export const blockSegments = memoByStory(({ text, blocks, mentions }) => {
  const all = new Map<Block, readonly Segment[]>();
  let next = 0;
  for (const block of blocks) {
    const own: Mention[] = [];
    for (let mention = mentions[next]; mention && mention.start < block.end; mention = mentions[++next])
      own.push(mention);
    all.set(block, segments(text, own, block.start, block.end));
  }
  return all;
});
