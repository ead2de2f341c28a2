import { expect, test } from 'vitest';
import { optionsOf } from '../../../src/story/candidates.ts';
import type { Candidate, Story } from '../../../src/story/types.ts';
import { sample } from '../stories.ts';

const kentucky: Candidate = {
  name: 'Paris',
  kind: 'city',
  country: 'US',
  admin1: 'Kentucky',
  point: [-84.25, 38.21],
};
const texas: Candidate = { name: 'Paris', kind: 'city', country: 'US', point: [-95.55, 33.66] };

function withAlternatives(): Story {
  const story = sample();
  return {
    ...story,
    places: story.places.map((place) =>
      place.id === 'paris' ? { ...place, alternatives: [texas, kentucky] } : place,
    ),
  };
}

const options = (story: Story, id: string) => {
  const mention = story.mentions.find((known) => known.id === id);
  if (!mention) throw new Error(`no ${id}`);
  return optionsOf(story, mention).map(({ place, candidate, isChosen }) => [
    place ?? candidate.admin1 ?? candidate.name,
    isChosen,
  ]);
};

test('a mention could be what it is, what was weighed against that, and what the name is elsewhere', () => {
  // The alternative in Texas is a place of the story, and comes once.
  expect(options(withAlternatives(), 'm1')).toEqual([
    ['paris', true],
    ['paris-tx', false],
    ['Kentucky', false],
  ]);
  expect(options(withAlternatives(), 'm5')).toEqual([
    ['paris-tx', true],
    ['paris', false],
    ['Kentucky', false],
  ]);
});

test('a mention without a place could be what its name is elsewhere', () => {
  expect(options(sample(), 'm6')).toEqual([['texas', false]]);
});

test('no more than nine, each with a key of its own', () => {
  const many = Array.from({ length: 20 }, (_, i): Candidate => ({ ...kentucky, point: [i, i] }));
  const story = sample();
  const [first, ...rest] = story.places;
  if (!first) throw new Error('no place');
  const crowded = { ...story, places: [{ ...first, alternatives: many }, ...rest] };
  const [mention] = crowded.mentions;
  if (!mention) throw new Error('no mention');
  const keys = optionsOf(crowded, mention).map(({ key }) => key);
  expect(keys).toHaveLength(9);
  expect(new Set(keys).size).toBe(9);
});
