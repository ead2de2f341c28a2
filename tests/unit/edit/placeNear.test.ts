import { expect, test } from 'vitest';
import { choosePlace } from '../../../src/edit/choosePlace.ts';
import { kindFromName } from '../../../src/edit/kindFromName.ts';
import { choiceOf } from '../../../src/panels/review/choiceOf.ts';
import { reviewOptions } from '../../../src/state/reviewOptions.ts';
import { createWhereinStore } from '../../../src/state/store.ts';
import { parseStory } from '../../../src/story/parse.ts';
import type { Candidate } from '../../../src/story/types.ts';
import { stepText } from '../../../src/words/editWords.ts';
import { sample } from '../stories.ts';

const TOLEDO: Candidate = {
  name: 'Toledo',
  kind: 'city',
  point: [-83.555, 41.664],
  country: 'US',
  admin1: 'Ohio',
  ids: { geonames: 5174035 },
};

function underReview(mention: string) {
  const store = createWhereinStore(sample());
  store.getState().setReview({});
  store.getState().select({ type: 'mention', mention });
  return store;
}

test('what is nowhere called so is placed with the town that it is in: uncertain, and to some kilometres', () => {
  const store = underReview('m6');
  const answer = { query: 'Main Street, Toledo', isTyped: true, entries: [TOLEDO], match: 'around' } as const;
  store.getState().setReview({ answer });
  const [option] = reviewOptions(store.getState());
  if (!option) throw new Error('no option');
  expect(option.isAround).toBe(true);
  const { step, story } = choosePlace(store.getState().story, 'm6', choiceOf(option), 'everywhere');
  const mention = story.mentions.find(({ id }) => id === 'm6');
  expect(story.places.find(({ id }) => id === mention?.place)).toMatchObject({
    name: mention?.quote,
    point: TOLEDO.point,
    precision: 5000,
    certainty: 'uncertain',
  });
  expect(stepText(step)).toMatch(/^Put .* in Toledo/);
  expect(parseStory(story)).toEqual(story);
});

test('the name alone adds what has it, a search of the reader’s own stands alone', () => {
  const store = underReview('m1');
  const before = reviewOptions(store.getState()).length;
  const found = { query: 'Paris', entries: [TOLEDO] };
  store.getState().setReview({ answer: { ...found, isTyped: false, match: 'named' } });
  expect(reviewOptions(store.getState())).toHaveLength(before + 1);
  store.getState().setReview({ answer: { ...found, isTyped: false, match: 'similar' } });
  expect(reviewOptions(store.getState())).toHaveLength(before);
  store.getState().setReview({ answer: { ...found, query: 'toldo', isTyped: true, match: 'similar' } });
  expect(reviewOptions(store.getState()).map(({ candidate }) => candidate.name)).toEqual(['Toledo']);
  // What the text's own reading has found is found again, whatever the gazetteer says.
  store.getState().setReview({ answer: { query: 'texas', isTyped: true, entries: [], match: 'named' } });
  expect(reviewOptions(store.getState()).map(({ place }) => place)).toEqual(['texas']);
  // The next mention begins with its own.
  store.getState().select({ type: 'mention', mention: 'm2' });
  expect(store.getState().review).toMatchObject({ answer: null, isPlacing: false, onlyHere: false });
});

test.each([
  ['Monroe Street', 'street'],
  ['Lake Chad', 'water'],
  ['Mount Hope', 'terrain'],
  ['Camp Nou', 'site'],
])('a name says what kind it is: %s', (name, kind) => {
  expect(kindFromName(name)).toBe(kind);
});
