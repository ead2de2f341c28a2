import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseStory, parseStoryText } from '../../../src/story/parse.ts';
import { StoryError } from '../../../src/story/StoryError.ts';
import type { Story } from '../../../src/story/types.ts';
import { sample } from '../stories.ts';

const story = sample();
/** Places each within the next; the last is within none. */
const chain = (length: number) =>
  Array.from({ length }, (_, i) => ({
    id: `link-${i}`,
    name: 'A link',
    kind: 'region',
    ...(i < length - 1 && { within: `link-${i + 1}` }),
  }));

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

test('what an author wants of the map, the focus and pictures stay as they are', () => {
  const full: Story = {
    ...story,
    focus: { place: 'paris', confidence: 0.5 },
    view: {
      bounds: [170, -20, -170, 10],
      inset: true,
      hidden: ['m2'],
      cameras: { m3: { center: [2, 48], zoom: 9 } },
    },
    places: story.places.map((place) => ({
      ...place,
      image: { url: 'https://example.org/a.jpg', alt: 'A square', credit: 'N. N.' },
    })),
  };
  expect(parseStory(JSON.parse(JSON.stringify(full)))).toEqual(full);
  expect(parseStory({ ...story, focus: null }).focus).toBeNull();
  expect(parseStory(story).focus).toBeUndefined();
});

describe('version 1', () => {
  test('keeps its reasons as they were written, and its silence meant English', () => {
    const { lang: _, ...old } = story;
    const [one, two, three, ...rest] = story.mentions;
    const upgraded = parseStory({
      ...old,
      version: 1,
      mentions: [{ ...one, reason: 'largest of 41' }, { ...two, reason: '' }, three, ...rest],
    });
    expect(upgraded.version).toBe(2);
    expect(upgraded.lang).toBe('en');
    expect(upgraded.mentions[0]?.reason).toEqual({ code: 'as-written', args: { text: 'largest of 41' } });
    expect(upgraded.mentions[1]?.reason).toBeUndefined();
    expect(upgraded.mentions.slice(2)).toEqual(story.mentions.slice(2));
  });

  test('is refused by field where it is wrong, as ever', () => {
    const [one, ...rest] = story.mentions;
    expect(refusal({ ...story, version: 1, mentions: [{ ...one, reason: 7 }, ...rest] })).toContain(
      'mentions[0].reason: should be Object, not 7',
    );
    expect(refusal({ ...story, version: 1, mentions: 'none' })).toContain('mentions: should be Array');
  });
});

test('a language that nobody told is unknown, and not English', () => {
  const { lang: _, ...rest } = story;
  expect(parseStory(rest).lang).toBe('und');
});

test('ways up cost no more than there are places, however they hang together', () => {
  const wide = chain(60);
  const many = Array.from({ length: 20_000 }, (_, i) => ({ ...wide[0], id: `leaf-${i}`, within: 'link-0' }));
  const time = (places: readonly unknown[]) => {
    const start = performance.now();
    refusal({ ...story, places, mentions: [] });
    return performance.now() - start;
  };
  time(many.slice(0, 5000));
  // A long chain is given up after the first few places of it; read as before it would take its square.
  const long = chain(20_000);
  expect(time(long)).toBeLessThan(10 * time([...wide, ...many]) + 50);
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
      { ...story, version: 3 },
      'version: 3 is newer than 2, the newest that this page reads',
    ],
    ['another version', { ...story, version: 'one' }, 'version: should be 2, not "one"'],
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
      'a focus that is not there',
      { ...story, focus: { place: 'mars' } },
      'focus.place: there is no place “mars”',
    ],
    [
      'a hidden mention that is not there',
      { ...story, view: { hidden: ['m1', 'm99'] } },
      'view.hidden[1]: there is no mention “m99”',
    ],
    [
      'a camera of a mention that is not there',
      { ...story, view: { cameras: { m99: { center: [0, 0], zoom: 3 } } } },
      'view.cameras.m99: there is no mention “m99”',
    ],
    [
      'a camera off the globe',
      { ...story, view: { cameras: { m1: { center: [200, 0], zoom: 3 } } } },
      'view.cameras.m1.center: longitude 200 is outside −180…180',
    ],
    [
      'bounds upside down',
      { ...story, view: { bounds: [0, 10, 5, -10] } },
      'view.bounds: its south lies north of its north',
    ],
    [
      'a picture that is a script',
      { ...story, places: [{ ...paris, image: { url: 'javascript:alert(1)', alt: '' } }, texas, parisTexas] },
      'places[0].image.url: “javascript:alert(1)” is not an http or https address',
    ],
    [
      'a reason that is a sentence',
      { ...story, mentions: [{ ...first, reason: { code: 'Because I say so' } }, second, ...others] },
      'mentions[0].reason.code: “Because I say so” is not a code such as named-with',
    ],
    [
      'places that hold each other without end',
      { ...story, places: [...story.places, ...chain(66)] },
      'places[3].within: more than 64 places hold each other',
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
