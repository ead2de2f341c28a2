import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editText } from '../../../src/edit/text/editText.ts';
import { hunksOf } from '../../../src/edit/text/hunksOf.ts';
import { parseStory } from '../../../src/story/parse.ts';
import { stepText } from '../../../src/words/editWords.ts';
import { anyStory, sample } from '../stories.ts';

test('the hunks turn one text into the other', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'é', '😀', '\n', '.'), maxLength: 60 });
  fc.assert(
    fc.property(text, text, (before, after) => {
      let made = '';
      let at = 0;
      for (const { start, end, newStart, newEnd } of hunksOf(before, after)) {
        made += before.slice(at, start);
        expect(made.length).toBe(newStart);
        made += after.slice(newStart, newEnd);
        at = end;
      }
      expect(made + before.slice(at)).toBe(after);
    }),
  );
});

test('a change leaves every mention outside it where it was, and moves none without saying so', () => {
  fc.assert(
    fc.property(
      anyStory,
      fc.nat(),
      fc.nat(20),
      fc.constantFrom('', ' QQQ ', 'QQQ', '\n\nQQQ\n\n'),
      (story, n, length, put) => {
        // A change of whole words: from one space to another.
        const { text } = story;
        const gap = (at: number) => {
          const found = text.indexOf(' ', at % (text.length + 1));
          return found < 0 ? text.length : found;
        };
        const start = gap(n);
        const end = Math.max(start, gap(start + length));
        const after = `${text.slice(0, start)} ${put} ${text.slice(end)}`;
        const edited = editText(story, after).story;
        expect(edited.text).toBe(after);
        expect(parseStory(edited)).toEqual(edited);
        const now = new Map(edited.mentions.map((mention) => [mention.id, mention]));
        for (const mention of story.mentions) {
          const kept = now.get(mention.id);
          const shift = after.length - text.length;
          if (mention.end <= start) expect(kept).toEqual(mention);
          else if (mention.start > end && !put.includes('\n')) {
            expect(kept).toEqual({ ...mention, start: mention.start + shift, end: mention.end + shift });
          } else if (kept && kept.confidence > 0) expect(kept.quote).toBe(mention.quote);
        }
      },
    ),
    { numRuns: 300 },
  );
});

const edit = (from: string, to: string) => {
  const story = sample();
  return editText(story, story.text.replace(from, to));
};

test('a typo beside a mention moves it along; one in it marks it; words that go take it with them', () => {
  const beside = edit('is not', 'isnt').story;
  expect(beside.mentions.map(({ start, confidence }) => [start, confidence])).toEqual(
    sample().mentions.map(({ start, confidence }) => [start === 0 ? 0 : start - 2, confidence]),
  );
  const inside = edit('saw Paris', 'saw Pariss');
  expect(stepText(inside.step)).toBe('Edited the text; 1 mention to look at again');
  expect(inside.story.mentions[2]).toMatchObject({
    quote: 'Pariss',
    place: 'paris',
    confidence: 0,
    reason: { code: 'text-changed', args: { quote: 'Paris' } },
  });
  const gone = edit('Texans like Paris, Texas.', 'Nobody likes it.');
  expect(stepText(gone.step)).toBe('Edited the text; 3 mentions gone with the words');
  // Nothing names Paris in Texas any more; Texas is named elsewhere.
  expect(gone.story.places.map(({ id }) => id)).toEqual(['paris', 'texas']);
});

test('several changes at once each keep what lies between them', () => {
  const story = sample();
  const after = story.text
    .replace('is not', 'was never')
    .replace('Gen. Roy', 'General Roy')
    .replace('like', 'love');
  const { step, story: edited } = editText(story, after);
  expect(stepText(step)).toBe('Edited the text');
  expect(edited.mentions.map(({ quote, confidence }) => [quote, confidence])).toEqual(
    story.mentions.map(({ quote, confidence }) => [quote, confidence]),
  );
});

test('a mention most of whose surroundings were replaced is looked at again', () => {
  const text = 'On Monday the council of the small town of Paris voted again on its own water rates.';
  const start = text.indexOf('Paris');
  const story = sample({
    text,
    blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
    mentions: [
      { id: 'm', start, end: start + 5, quote: 'Paris', place: 'paris-tx', role: 'literal', confidence: 1 },
    ],
  });
  const rewritten = editText(
    story,
    'Last week, thousands of students in Paris marched against higher fees.',
  ).story;
  expect(rewritten.mentions.map(({ quote, confidence }) => [quote, confidence])).toEqual([['Paris', 0]]);
});

test('blocks follow: an empty line parts one, its deletion joins two, and text after the last is a paragraph', () => {
  const kinds = ({ text, blocks }: ReturnType<typeof sample>) =>
    blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
  const story = sample({
    title: 'Paris is not Texas. Gen. Roy saw Paris.',
    blocks: [
      { kind: 'heading', start: 0, end: 39 },
      { kind: 'quote', start: 41, end: 66 },
    ],
  });
  expect(kinds(editText(story, story.text.replace('. Gen', '.\n\nGen')).story)).toEqual([
    'heading: Paris is not Texas.',
    'paragraph: Gen. Roy saw Paris.',
    'quote: Texans like Paris, Texas.',
  ]);
  expect(editText(story, story.text.replace('. Gen', '.\n\nGen')).story.title).toBe('Paris is not Texas.');
  expect(kinds(editText(story, story.text.replace('\n\n', ' ')).story)).toEqual([
    'heading: Paris is not Texas. Gen. Roy saw Paris. Texans like Paris, Texas.',
  ]);
  expect(kinds(editText(story, `${story.text}\n\nThe end.`).story).slice(1)).toEqual([
    'quote: Texans like Paris, Texas.',
    'paragraph: The end.',
  ]);
  expect(kinds(editText(story, story.text.slice(41)).story)).toEqual(['quote: Texans like Paris, Texas.']);
  expect(editText(story, '').story).toMatchObject({ text: '', blocks: [], mentions: [] });
});
