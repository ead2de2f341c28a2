import fc from 'fast-check';
import { ROLES } from '../../src/story/schema.ts';
import type { Mention, Place, Story } from '../../src/story/types.ts';

/** A small story for tests: two paragraphs, nested places, every role but one. */
export function sample(changes: Partial<Story> = {}): Story {
  const text = 'Paris is not Texas. Gen. Roy saw Paris.\n\nTexans like Paris, Texas.';
  const places: Place[] = [
    { id: 'paris', name: 'Paris', kind: 'city', point: [2.35, 48.85], country: 'FR', certainty: 'certain' },
    { id: 'texas', name: 'Texas', kind: 'admin1', point: [-99, 31], country: 'US', certainty: 'certain' },
    {
      id: 'paris-tx',
      name: 'Paris',
      kind: 'city',
      point: [-95.55, 33.66],
      country: 'US',
      within: 'texas',
      certainty: 'certain',
    },
  ];
  const mention = (
    id: string,
    start: number,
    quote: string,
    place: string | null,
    role: Mention['role'],
  ): Mention => ({
    id,
    start,
    end: start + quote.length,
    quote,
    place,
    role,
    confidence: 1,
  });
  return {
    version: 2,
    title: 'Two towns',
    lang: 'en',
    text,
    blocks: [
      { kind: 'paragraph', start: 0, end: 39 },
      { kind: 'paragraph', start: 41, end: text.length },
    ],
    places,
    mentions: [
      mention('m1', 0, 'Paris', 'paris', 'literal'),
      mention('m2', 13, 'Texas', 'texas', 'metonym'),
      mention('m3', 33, 'Paris', 'paris', 'literal'),
      mention('m4', 41, 'Texans', 'texas', 'demonym'),
      mention('m5', 53, 'Paris', 'paris-tx', 'literal'),
      mention('m6', 60, 'Texas', null, 'literal'),
    ],
    ...changes,
  };
}

/** Any story: words in any script, blocks and mentions laid over them, places that hold each other. */
export const anyStory: fc.Arbitrary<Story> = fc
  .record({
    title: fc.string({ minLength: 1, maxLength: 40 }),
    paragraphs: fc.array(
      fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 9 }), { minLength: 1, maxLength: 12 }),
      {
        maxLength: 5,
      },
    ),
    points: fc.array(
      fc.tuple(
        fc.double({ min: -180, max: 180, noNaN: true }),
        fc.double({ min: -90, max: 90, noNaN: true }),
      ),
      {
        minLength: 1,
        maxLength: 6,
      },
    ),
    choices: fc.array(fc.record({ named: fc.boolean(), place: fc.nat(6), role: fc.constantFrom(...ROLES) }), {
      minLength: 60,
      maxLength: 60,
    }),
  })
  .map(({ title, paragraphs, points, choices }) => {
    // Minus zero does not survive JSON, and no map can tell it from zero.
    const places = points.map(
      ([lng, lat], i): Place => ({
        id: `p${i}`,
        name: `Place ${i}`,
        kind: i % 2 ? 'city' : 'country',
        point: [lng + 0, lat + 0],
        ...(i > 0 && { within: `p${i - 1}` }),
        certainty: 'certain',
      }),
    );
    let text = '';
    const blocks: Story['blocks'][number][] = [];
    const mentions: Mention[] = [];
    let next = 0;
    for (const given of paragraphs) {
      const words = given.map((word) => word.replace(/\s/gu, '_'));
      const start = text.length + (text ? 2 : 0);
      text += text ? '\n\n' : '';
      words.forEach((word, i) => {
        text += i ? ' ' : '';
        const choice = choices[next++];
        if (choice?.named) {
          mentions.push({
            id: `m${mentions.length}`,
            start: text.length,
            end: text.length + word.length,
            quote: word,
            place: places[choice.place]?.id ?? null,
            role: choice.role,
            confidence: 1,
          });
        }
        text += word;
      });
      blocks.push({ kind: 'paragraph', start, end: text.length });
    }
    return { version: 2, title, lang: 'en', text, blocks, places, mentions };
  });
