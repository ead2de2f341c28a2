import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatHash, isOwnHash, parseHash } from '../../../src/state/address.ts';
import { NO_FILTER } from '../../../src/state/filter.ts';
import { NOTHING } from '../../../src/state/selection.ts';
import {
  selectedExcerpts,
  selectedMention,
  selectedPlace,
  sortPlaces,
  visiblePlaces,
} from '../../../src/state/selectors.ts';
import { createWhereinStore } from '../../../src/state/store.ts';
import { summariesOf } from '../../../src/story/summaries.ts';
import { anyStory, sample } from '../stories.ts';

test('a mention selects its place, and its place has all its excerpts', () => {
  const store = createWhereinStore(sample());
  store.getState().select({ type: 'mention', mention: 'm3' });
  expect(selectedPlace(store.getState())).toBe('paris');
  expect(selectedMention(store.getState())?.id).toBe('m3');
  expect(selectedExcerpts(store.getState())).toHaveLength(2);
});

test('a mention without a place can be selected and has its one excerpt', () => {
  const store = createWhereinStore(sample());
  store.getState().select({ type: 'mention', mention: 'm6' });
  expect(selectedPlace(store.getState())).toBeNull();
  expect(selectedExcerpts(store.getState())).toHaveLength(1);
});

test('ids that the story does not hold select nothing', () => {
  const store = createWhereinStore(sample());
  store.getState().select({ type: 'place', place: 'atlantis' });
  expect(store.getState().selection).toEqual(NOTHING);
  store.getState().select({ type: 'mention', mention: '__proto__' });
  expect(store.getState().selection).toEqual(NOTHING);
});

test('selecting the same again, or hovering the same, changes nothing', () => {
  const store = createWhereinStore(sample());
  store.getState().select({ type: 'place', place: 'paris' });
  store.getState().setHover('paris');
  const before = store.getState();
  store.getState().select({ type: 'place', place: 'paris' });
  store.getState().setHover('paris');
  expect(store.getState()).toBe(before);
});

test('opening another story clears what belonged to the last', () => {
  const store = createWhereinStore(sample());
  store.getState().select({ type: 'place', place: 'paris' });
  store.getState().setFilter({ name: 'par' });
  store.getState().setSearching(true);
  store.getState().open(sample({ title: 'Another' }));
  const { selection, filter, hover, status, isSearching } = store.getState();
  expect({ selection, filter, hover, status, isSearching }).toEqual({
    selection: NOTHING,
    filter: NO_FILTER,
    hover: null,
    status: { type: 'ready' },
    isSearching: false,
  });
});

test('two stores share nothing', () => {
  const [a, b] = [createWhereinStore(sample()), createWhereinStore(sample())];
  a.getState().select({ type: 'place', place: 'paris' });
  expect(b.getState().selection).toEqual(NOTHING);
});

test('selecting through the address gives the same state as selecting directly', () => {
  fc.assert(
    fc.property(anyStory, fc.nat(), (story, n) => {
      const direct = createWhereinStore(story);
      const routes = [
        ...story.places.map((place) => ({ type: 'place', place: place.id }) as const),
        ...story.mentions.map((mention) => ({ type: 'mention', mention: mention.id }) as const),
      ];
      const wanted = routes[n % routes.length] ?? NOTHING;
      direct.getState().select(wanted);
      const addressed = createWhereinStore(story);
      addressed.getState().select(parseHash(formatHash(wanted, story)));
      expect(addressed.getState().selection).toEqual(direct.getState().selection);
    }),
  );
});

test('hashes', () => {
  const story = sample();
  expect(formatHash({ type: 'mention', mention: 'm3' }, story)).toBe('#place=paris&mention=m3');
  expect(formatHash({ type: 'mention', mention: 'm6' }, story)).toBe('#mention=m6');
  expect(formatHash({ type: 'place', place: 'paris-tx' }, story)).toBe('#place=paris-tx');
  expect(formatHash(NOTHING, story)).toBe('');
  expect(parseHash('#place=paris&mention=m3')).toEqual({ type: 'mention', mention: 'm3' });
  for (const foreign of ['#?secret=Xy7', '#fn1', '#place=paris&utm=1']) {
    expect(isOwnHash(foreign)).toBe(false);
    expect(parseHash(foreign)).toEqual(NOTHING);
  }
  for (const own of ['', '#', '#place=x', '#mention=m1', '#place=%']) expect(isOwnHash(own)).toBe(true);
});

test('the filter takes part of a name, of a way the text says it, and a role', () => {
  const store = createWhereinStore(sample());
  const names = () => visiblePlaces(store.getState()).map(({ place }) => place.id);
  expect(names()).toEqual(['paris', 'texas', 'paris-tx']);
  store.getState().setFilter({ name: ' PÁR ' });
  expect(names()).toEqual(['paris', 'paris-tx']);
  store.getState().setFilter({ name: 'texans' });
  expect(names()).toEqual(['texas']);
  store.getState().setFilter({ name: '', role: 'demonym' });
  expect(names()).toEqual(['texas']);
  store.getState().setFilter({ role: 'embedded' });
  expect(names()).toEqual([]);
});

test('places sort by appearance, count and name', () => {
  const places = [...summariesOf(sample()).values()];
  const order = (by: 'appearance' | 'count' | 'name', lang = 'en') =>
    sortPlaces(places, by, lang).map(({ place }) => place.id);
  expect(order('appearance')).toEqual(['paris', 'texas', 'paris-tx']);
  const reversed = [...places].reverse();
  expect(sortPlaces(reversed, 'count', 'en').map(({ place }) => place.id)).toEqual([
    'texas',
    'paris',
    'paris-tx',
  ]);
  expect(order('name', 'not a tag!')).toEqual(['paris', 'paris-tx', 'texas']);
});
