import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerptsOf } from '../../../src/story/excerpts.ts';
import { parseStoryText } from '../../../src/story/parse.ts';
import { segments } from '../../../src/story/segments.ts';
import { serialiseStory } from '../../../src/story/serialise.ts';
import { summariesOf } from '../../../src/story/summaries.ts';
import { anyStory } from '../stories.ts';

test('segments concatenate to the text, whole and block by block', () => {
  fc.assert(
    fc.property(anyStory, (story) => {
      const join = (start: number, end: number) =>
        segments(story.text, story.mentions, start, end)
          .map(({ text }) => text)
          .join('');
      expect(join(0, story.text.length)).toBe(story.text);
      for (const { start, end } of story.blocks) expect(join(start, end)).toBe(story.text.slice(start, end));
    }),
  );
});

test('every mention has a segment of its own, and its slice is its quote', () => {
  fc.assert(
    fc.property(anyStory, (story) => {
      const cut = segments(story.text, story.mentions).filter(({ mention }) => mention);
      expect(cut.map(({ mention }) => mention)).toEqual(story.mentions);
      for (const { text, mention } of cut) expect(text).toBe(mention?.quote);
    }),
  );
});

test('parsing what was serialised gives the same story', () => {
  fc.assert(
    fc.property(anyStory, (story) => {
      expect(parseStoryText(serialiseStory(story))).toEqual(story);
    }),
  );
});

test('every mention of a place stands in one of its excerpts, in reading order', () => {
  fc.assert(
    fc.property(anyStory, (story) => {
      for (const { place, mentions } of summariesOf(story).values()) {
        const excerpts = excerptsOf(story, place.id);
        expect(excerpts.flatMap((excerpt) => excerpt.mentions)).toEqual(mentions);
        for (const excerpt of excerpts) {
          expect(excerpt.segments.map(({ text }) => text).join('')).toBe(
            story.text.slice(excerpt.start, excerpt.end),
          );
        }
      }
    }),
  );
});

test('the same story gives the same summaries', () => {
  fc.assert(
    fc.property(anyStory, (story) => {
      expect(summariesOf(structuredClone(story))).toEqual(summariesOf(story));
    }),
  );
});
