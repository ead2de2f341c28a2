import { expect, test } from 'vitest';
import { createWhereinStore } from '../../../src/state/store.ts';
import { watchSelection } from '../../../src/state/watchSelection.ts';
import { sample } from '../stories.ts';

/** A store of the sample, and what was told to whom since the last question. */
function watched() {
  const story = sample();
  const store = createWhereinStore(story);
  let told: string[] = [];
  const stops = [
    ...story.mentions.map((mention) =>
      watchSelection(store, { mention: mention.id, place: mention.place }, () => told.push(mention.id)),
    ),
    ...story.places.map((place) => watchSelection(store, { place: place.id }, () => told.push(place.id))),
  ];
  const ask = () => {
    const last = told.sort();
    told = [];
    return last;
  };
  return { ...store.getState(), store, stops, ask };
}

test('a selection is told to what it concerns, once each, and to nothing else', () => {
  const { select, clear, ask } = watched();
  select({ type: 'place', place: 'paris' });
  expect(ask()).toEqual(['m1', 'm3', 'paris']);
  select({ type: 'mention', mention: 'm1' });
  expect(ask()).toEqual(['m1', 'm3', 'paris']);
  select({ type: 'mention', mention: 'm2' });
  expect(ask()).toEqual(['m1', 'm2', 'm3', 'm4', 'paris', 'texas']);
  clear();
  expect(ask()).toEqual(['m2', 'm4', 'texas']);
});

test('what is pointed at is told to the place and its mentions; a filter to nobody', () => {
  const { setHover, setFilter, ask } = watched();
  setHover('texas');
  expect(ask()).toEqual(['m2', 'm4', 'texas']);
  setFilter({ name: 'x' });
  expect(ask()).toEqual([]);
  setHover(null);
  expect(ask()).toEqual(['m2', 'm4', 'texas']);
});

test('the place of the selected mention may change under it', () => {
  const { store, select, ask } = watched();
  select({ type: 'mention', mention: 'm1' });
  ask();
  const { story } = store.getState();
  const mentions = story.mentions.map((mention) =>
    mention.id === 'm1' ? { ...mention, place: 'paris-tx' } : mention,
  );
  store.getState().refine({ ...story, mentions });
  expect(ask()).toEqual(expect.arrayContaining(['m1', 'm3', 'paris', 'paris-tx']));
});

test('nothing is told any more to who stopped', () => {
  const { select, stops, ask } = watched();
  for (const stop of stops) stop();
  select({ type: 'place', place: 'paris' });
  expect(ask()).toEqual([]);
});
