import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toStory } from '../../../src/geoparse/answer/toStory.ts';
import { geoparse } from '../../../src/geoparse/geoparse.ts';
import { parseStory } from '../../../src/story/parse.ts';
import { isKnownReason } from '../../../src/story/reasons.ts';
import { gazetteer } from '../gazetteer/testGazetteer.ts';
import { model } from './testModel.ts';

const parse = (text: string) => geoparse(text, { gazetteer, model });

const fragment = fc.constantFrom(
  'Paris',
  'Texas',
  'Iraqi',
  'U.S.',
  'St. Louis',
  'Mr. Jordan',
  'said',
  'in',
  'of',
  'the',
  ', ',
  '. ',
  '\n\n',
  ' — ',
  '“',
  '”',
  '(',
  ')',
  'Calif.',
  'NEW YORK',
  'Mississippi River',
  'Washington',
  '’s',
  '🔥',
  '-',
  'Congo',
  'May',
  '34',
  ' ',
  'W.Va.',
  'São Paulo',
);
const newsLike = fc.array(fragment, { maxLength: 60 }).map((parts) => parts.join(' '));
const anything = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), newsLike);

describe('geoparse, whatever the text', () => {
  test('keeps mentions inside the text, in order and apart', () => {
    fc.assert(
      fc.property(anything, (text) => {
        let end = 0;
        for (const mention of parse(text).mentions) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.end).toBeGreaterThan(mention.start);
          end = mention.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  test('answers the same twice', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(parse(text)).toEqual(parse(text));
      }),
    );
  });

  test('gives every mention a place of the result, a confidence, a reason and at most five alternatives', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { mentions, places } = parse(text);
        const ids = new Set(places.map(({ id }) => id));
        expect(ids.size).toBe(places.length);
        for (const { place, confidence, reason, alternatives } of mentions) {
          if (place !== null) expect(ids).toContain(place);
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
          expect(isKnownReason(reason)).toBe(true);
          expect(alternatives.length).toBeLessThanOrEqual(5);
        }
      }),
    );
  });

  test('makes a story that can be read', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const story = toStory(text, parse(text));
        expect(parseStory(JSON.parse(JSON.stringify(story))).text).toBe(text);
      }),
    );
  });

  test('bears lone surrogates and long runs of one character', () => {
    for (const text of [
      '\ud83d',
      'A'.repeat(100_000),
      'a-'.repeat(50_000),
      'U.'.repeat(20_000),
      "'s".repeat(20_000),
    ]) {
      expect(() => parse(text)).not.toThrow();
    }
  });
});

const named = [
  ['Police in Paris, Texas, searched the house.', 'US'],
  ['The mayor of Moscow, Idaho, resigned.', 'US'],
  ['A school in Athens, Georgia, was closed.', 'US'],
  ['Floods reached London, Ontario, at night.', 'CA'],
  ['The factory in Cambridge, Massachusetts, burnt down.', 'US'],
] as const;
const elsewhere = [
  'Germany said that Berlin, Hamburg and Munich would send help.',
  'France closed its embassy. In Lyon and Marseille people protested against the French government.',
  'Russia and Ukraine traded blame; Kyiv and Kharkiv were without power.',
  'In Greece, ferries from Piraeus stayed in port.',
  'London, Manchester and Leeds saw the heaviest rain in England for years, the British government said.',
];

describe('a mention that names its state', () => {
  test.each(named)('%s stays, whatever follows', (text, country) => {
    for (const paragraph of elsewhere) {
      const [mention] = parse(`${text}\n\n${paragraph}`).mentions;
      const alone = parse(text);
      const { places } = parse(`${text}\n\n${paragraph}`);
      const place = places.find(({ id }) => id === mention?.place);
      expect(place?.country).toBe(country);
      expect(place?.point).toEqual(alone.places[0]?.point);
    }
  });
});
