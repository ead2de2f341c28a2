import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blockSegments } from '../../../src/story/blockSegments.ts';
import { sameSegments } from '../../../src/story/sameSegments.ts';
import { segments } from '../../../src/story/segments.ts';
import { anyStory } from '../stories.ts';

test('one walk over the mentions cuts every block as it is cut alone', () => {
  fc.assert(
    fc.property(anyStory, (story) => {
      const all = blockSegments(story);
      for (const block of story.blocks)
        expect(all.get(block)).toEqual(segments(story.text, story.mentions, block.start, block.end));
    }),
  );
});

test('segments are the same where every field of every mention is', () => {
  fc.assert(
    fc.property(anyStory, (story) => {
      const cut = (mentions = story.mentions) => segments(story.text, mentions);
      const copies = story.mentions.map((mention) => ({ ...mention }));
      expect(sameSegments(cut(), cut(copies))).toBe(true);
      const [first, ...rest] = story.mentions;
      if (!first) return;
      expect(sameSegments(cut(), cut(rest))).toBe(false);
      expect(sameSegments(cut(), cut([{ ...first, reason: { code: 'another', args: {} } }, ...rest]))).toBe(
        false,
      );
    }),
  );
});
