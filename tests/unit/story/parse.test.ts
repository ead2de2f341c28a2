import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseStory, parseStoryText } from '../../../src/story/parse.ts';
import { StoryError } from '../../../src/story/StoryError.ts';
import { sample } from '../stories.ts';

const story = sample();
const [first, second, ...others] = story.mentions;
const [paris, texas, parisTexas] = story.places;

function refusal(input: unknown): string {
  try {
    parseStory(input);
  } catch (error) {
    if (error instanceof StoryError) return error.message;
    throw error;
  }
  return 'accepted';
}

test('a good story is accepted as it is', () => {
  expect(parseStory(JSON.parse(JSON.stringify(story)))).toEqual(story);
});

test('unknown fields are dropped, so that nothing unchecked goes further', () => {
  expect(parseStory({ ...story, onload: 'alert(1)' })).toEqual(story);
});

test('without blocks, an empty line ends a paragraph', () => {
  const { blocks, ...rest } = story;
  expect(parseStory(rest).blocks).toEqual(blocks);
});

describe('a refusal names the field and the cause', () => {
  const cases: readonly (readonly [string, unknown, string])[] = [
    ['a list', [], 'not a story: the document is not a JSON object'],
    ['no version', { title: 'x' }, 'version: is missing; this is not a story document'],
    [
      'a newer version',
      { ...story, version: 2 },
      'version: 2 is newer than 1, the newest that this page reads',
    ],
    ['another version', { ...story, version: 'one' }, 'version: should be 1, not "one"'],
    ['no text', { ...story, text: undefined }, 'text: is missing'],
    ['a text that is a number', { ...story, text: 12 }, 'text: should be string, not 12'],
    ['an empty title', { ...story, title: '' }, 'title: is empty'],
    [
      'a bad date',
      { ...story, published: '4 January' },
      'published: “4 January” is not a date such as 2024-01-05',
    ],
    [
      'a longitude off the globe',
      { ...story, places: [paris, texas, { ...parisTexas, point: [244, 33] }] },
      'places[2].point: longitude 244 is outside −180…180',
    ],
    [
      'a latitude off the globe',
      { ...story, places: [{ ...paris, point: [0, -91] }, texas, parisTexas] },
      'places[0].point: latitude -91 is outside −90…90',
    ],
    [
      'a lower-case country',
      { ...story, places: [{ ...paris, country: 'fr' }, texas, parisTexas] },
      'places[0].country: “fr” is not a two-letter country code (ISO 3166-1)',
    ],
    [
      'a place twice',
      { ...story, places: [paris, texas, parisTexas, paris] },
      'places[3].id: “paris” is there twice',
    ],
    [
      'a holder that is not there',
      { ...story, places: [paris, texas, { ...parisTexas, within: 'mars' }] },
      'places[2].within: there is no place “mars”',
    ],
    [
      'places that hold each other',
      { ...story, places: [paris, { ...texas, within: 'paris-tx' }, parisTexas] },
      'places[1].within: “texas” would be within itself',
    ],
    [
      'a drifted quote',
      { ...story, mentions: [{ ...first, quote: 'Lyons' }, second, ...others] },
      'mentions[0].quote: says “Lyons”, but the text there is “Paris”',
    ],
    [
      'a mention of no place',
      { ...story, mentions: [{ ...first, place: 'rome' }, second, ...others] },
      'mentions[0].place: there is no place “rome”',
    ],
    [
      'a mention twice',
      { ...story, mentions: [first, { ...second, id: 'm1' }] },
      'mentions[1].id: “m1” is there twice',
    ],
    [
      'mentions out of order',
      { ...story, mentions: [second, first] },
      'mentions[1]: overlaps the mention before it, or is out of reading order',
    ],
    [
      'an empty mention',
      { ...story, mentions: [{ ...first, end: 0 }] },
      'mentions[0]: ends at 0, not after its start 0',
    ],
    [
      'a mention beyond the text',
      { ...story, mentions: [{ ...first, start: 60, end: 999 }] },
      `mentions[0]: ends at 999, beyond the text's ${story.text.length}`,
    ],
    [
      'an unknown role',
      { ...story, mentions: [{ ...first, role: 'hero' }] },
      'mentions[0].role: should be (',
    ],
    [
      'a mention over two blocks',
      { ...story, mentions: [{ ...first, start: 33, end: 47, quote: story.text.slice(33, 47) }] },
      'mentions[0]: crosses the edge of a block',
    ],
    [
      'text in no block',
      { ...story, blocks: story.blocks.slice(0, 1) },
      'blocks: the text from 39 to 66 is in no block',
    ],
    [
      'blocks that overlap',
      { ...story, blocks: [...story.blocks, { kind: 'item', start: 50, end: 60 }] },
      'blocks[2]: starts at 50, before 66 where the last one ends',
    ],
  ];
  for (const [name, input, message] of cases) {
    test(name, () => expect(refusal(input)).toContain(message));
  }

  test('text that is not JSON', () => {
    expect(() => parseStoryText('<!doctype html>')).toThrow(/^not JSON \(/);
  });
});

test('any JSON is accepted or refused with a StoryError, never anything else', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (input) => {
      expect(() => refusal(input)).not.toThrow();
    }),
  );
});

test('any field broken in any way is accepted or refused, never anything else', () => {
  const keys = fc.constantFrom(...Object.keys(story));
  fc.assert(
    fc.property(keys, fc.jsonValue(), (key, value) => {
      expect(() => refusal({ ...story, [key]: value })).not.toThrow();
    }),
  );
});
