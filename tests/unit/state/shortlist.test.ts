import { expect, test } from 'vitest';
import { NO_FILTER } from '../../../src/state/filter.ts';
import { hiddenByShortlist } from '../../../src/state/hiddenByShortlist.ts';
import { selectedExcerpts, visiblePlaces } from '../../../src/state/selectors.ts';
import { shownStory } from '../../../src/state/shownStory.ts';
import { createWhereinStore } from '../../../src/state/store.ts';
import { sample } from '../stories.ts';

function setUp() {
  const story = sample();
  const mentions = story.mentions.map((mention, i) => ({ ...mention, confidence: 0.4 + i / 10 }));
  const atlantis = {
    id: 'atlantis',
    name: 'Atlantis',
    kind: 'site',
    country: 'GR',
    certainty: 'certain',
  } as const;
  const store = createWhereinStore({ ...story, mentions, places: [...story.places, atlantis] });
  return {
    store,
    places: () =>
      visiblePlaces(store.getState()).map(({ place, mentions: own }) => `${place.id} ${own.length}`),
    mentions: () => shownStory(store.getState()).mentions.map(({ id }) => id),
  };
}

test('without a shortlist the story is shown as it is', () => {
  const { store, places } = setUp();
  expect(shownStory(store.getState())).toBe(store.getState().story);
  expect(places()).toEqual(['paris 2', 'texas 2', 'paris-tx 1', 'atlantis 0']);
  expect(hiddenByShortlist(store.getState())).toEqual({ mentions: 0, places: 0 });
});

test('a confidence, the literal alone and a country shorten text, list and excerpts, and say by how much', () => {
  const { store, places, mentions } = setUp();
  store.getState().setFilter({ confidence: 0.55 });
  expect(mentions()).toEqual(['m3', 'm4', 'm5', 'm6']);
  expect(places()).toEqual(['paris 1', 'texas 1', 'paris-tx 1', 'atlantis 0']);
  store.getState().select({ type: 'place', place: 'paris' });
  expect(selectedExcerpts(store.getState())).toHaveLength(1);
  store.getState().setFilter({ literalOnly: true });
  expect(places()).toEqual(['paris 1', 'paris-tx 1', 'atlantis 0']);
  expect(hiddenByShortlist(store.getState())).toEqual({ mentions: 3, places: 1 });
  store.getState().setFilter({ country: 'US' });
  expect(mentions()).toEqual(['m5']);
  expect(places()).toEqual(['paris-tx 1']);
  store.getState().setFilter({ name: 'paris' });
  expect(hiddenByShortlist(store.getState())).toEqual({ mentions: 5, places: 1 });
  store.getState().setFilter(NO_FILTER);
  expect(mentions()).toHaveLength(6);
});

test('the shown story and its summaries keep their identity while nothing changes', () => {
  const { store } = setUp();
  store.getState().setFilter({ confidence: 0.5 });
  const before = [shownStory(store.getState()), ...visiblePlaces(store.getState())];
  store.getState().setHover('paris');
  store.getState().setFilter({ confidence: 0.5 });
  const after = [shownStory(store.getState()), ...visiblePlaces(store.getState())];
  expect(after.every((part, i) => part === before[i])).toBe(true);
});
