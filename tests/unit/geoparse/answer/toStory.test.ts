import { describe, expect, test } from 'vitest';
import { slugs } from '../../../../src/geoparse/answer/slugs.ts';
import { toStory } from '../../../../src/geoparse/answer/toStory.ts';
import { geoparse } from '../../../../src/geoparse/geoparse.ts';
import { gazetteer } from '../../gazetteer/testGazetteer.ts';
import { model } from '../testModel.ts';

const storyOf = (text: string, details = {}) => toStory(text, geoparse(text, { gazetteer, model }), details);

describe('a story', () => {
  test('has what is known of the article, and no more', () => {
    const details = { title: 'Rain', byline: 'A. Writer', published: '2024-01-05', lang: 'en-GB' };
    expect(storyOf('It rained in Paris.', details)).toMatchObject(details);
    const plain = storyOf('Rain in Paris\n\nIt rained.', {
      title: '',
      byline: null,
      published: '',
      lang: null,
    });
    expect(plain).toMatchObject({ title: 'Rain in Paris', lang: 'und' });
    expect(plain).not.toHaveProperty('byline');
    expect(plain).not.toHaveProperty('published');
    expect(storyOf('').title).toBe('Untitled');
  });

  test('numbers the mentions that lie whole in a block', () => {
    const text = 'Paris. New York. Lagos.';
    const blocks = [
      { kind: 'paragraph', start: 0, end: 6 },
      { kind: 'paragraph', start: 11, end: text.length },
    ] as const;
    const { mentions } = storyOf(text, { blocks });
    expect(mentions.map(({ id, quote }) => [id, quote])).toEqual([
      ['m1', 'Paris'],
      ['m2', 'Lagos'],
    ]);
    expect(storyOf(text, { blocks: blocks.slice(0, 1) }).mentions).toHaveLength(1);
    expect(storyOf('Paris', { blocks: [{ kind: 'paragraph', start: 0, end: 5 }] }).mentions).toHaveLength(1);
    expect(
      storyOf('Paris', {
        blocks: [
          { kind: 'heading', start: 0, end: 0 },
          { kind: 'paragraph', start: 0, end: 5 },
        ],
      }).mentions,
    ).toHaveLength(1);
  });

  test('gives a place the alternatives of its least certain mention, without their scores', () => {
    const text =
      'Springfield, Oregon, was hit. Snow fell in Springfield. In Springfield, Ore., it rained. Mosul slept.';
    const { mentions } = geoparse(text, { gazetteer, model });
    const own = mentions.filter(({ place }) => place === 'springfield');
    const [least] = own.toSorted((a, b) => a.confidence - b.confidence);
    const { places } = storyOf(text);
    expect(own.map(({ confidence }) => confidence).indexOf(least?.confidence ?? 0)).toBe(1);
    expect(places.find(({ id }) => id === 'springfield')?.alternatives).toEqual(
      least?.alternatives.map(({ score: _, ...other }) => other),
    );
    expect(places.find(({ id }) => id === 'mosul')).not.toHaveProperty('alternatives');
  });

  test.each([
    // the name that the text uses most
    ['Cologne is old. Cologne is large. Köln is on the Rhine.', 'Cologne'],
    ['Köln is old. Cologne is large. Köln is on the Rhine.', 'Köln'],
    ['Cologne is old. Köln is on the Rhine.', 'Cologne'],
    // not as a headline shouts it, nor as it is abbreviated or broken
    ['COLOGNE\n\nThe city of COLOGNE is old. Cologne is large.', 'Cologne'],
    ['The city of COLOGNE is old.', 'Köln'],
    // a country by its own name
    ['The US is large. The U.S. is rich.', 'United States'],
    ['French troops left.', 'France'],
  ])('names a town as its text does: %s', (text, name) => {
    expect(storyOf(text).places[0]?.name).toBe(name);
  });
});

test('an id is the name in small letters, with a number where another has it', () => {
  const slug = slugs();
  expect(['Paris', 'New York City', 'Paris', 'PARIS', '東京', 'Köln'].map(slug)).toEqual([
    'paris',
    'new-york-city',
    'paris-2',
    'paris-3',
    'place',
    'koln',
  ]);
});
