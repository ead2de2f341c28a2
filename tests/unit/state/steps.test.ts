import { describe, expect, test } from 'vitest';
import { reviewOrder } from '../../../src/state/review.ts';
import { sameSelection, withoutVanished } from '../../../src/state/selection.ts';
import { selectedExcerpts, sortPlaces, visiblePlaces } from '../../../src/state/selectors.ts';
import { createWhereinStore } from '../../../src/state/store.ts';
import { summariesOf } from '../../../src/story/summaries.ts';
import type { Story } from '../../../src/story/types.ts';
import { sample } from '../stories.ts';

const STEP = { code: 'details-changed' } as const;
const without = (story: Story, id: string): Story => ({
  ...story,
  places: story.places.filter((place) => place.id !== id),
  mentions: story.mentions.filter(({ place }) => place !== id),
});

test('a store begins with nothing: no story, nothing selected, nothing to undo', () => {
  expect(createWhereinStore().getState()).toMatchObject({
    story: { text: '', places: [], mentions: [], blocks: [] },
    past: [],
    future: [],
    selection: { type: 'none' },
    hover: null,
    review: null,
    status: { type: 'loading' },
  });
  expect(createWhereinStore(sample()).getState().status).toEqual({ type: 'ready' });
});

test('what failed says why, until a story is opened', () => {
  const store = createWhereinStore();
  store.getState().fail('no network');
  expect(store.getState().status).toEqual({ type: 'failed', cause: 'no network' });
  store.getState().open(sample());
  expect(store.getState().status).toEqual({ type: 'ready' });
});

describe('a step of editing', () => {
  test('keeps what is selected and pointed at, as long as it is there', () => {
    const store = createWhereinStore(sample());
    const { select, setHover, edit } = store.getState();
    select({ type: 'place', place: 'paris' });
    setHover('texas');
    edit(STEP, sample({ title: 'Another' }));
    expect(store.getState()).toMatchObject({
      selection: { place: 'paris' },
      hover: 'texas',
      story: { title: 'Another' },
    });
    edit(STEP, without(sample(), 'texas'));
    expect(store.getState()).toMatchObject({ selection: { place: 'paris' }, hover: null });
    edit(STEP, without(without(sample(), 'texas'), 'paris'));
    expect(store.getState().selection).toEqual({ type: 'none' });
    expect(store.getState().past).toHaveLength(3);
  });

  test('that changes nothing is none, and nobody is told', () => {
    const story = sample();
    const store = createWhereinStore(story);
    store.getState().setHover('gone');
    const before = store.getState();
    store.getState().edit(STEP, story);
    expect(store.getState()).toMatchObject({ past: [], hover: 'gone', story: before.story });
  });

  test('goes back and forward, to what was selected when it was made', () => {
    const store = createWhereinStore(sample());
    const { select, edit, undo, redo } = store.getState();
    const titles = ['One', 'Two', 'Three'];
    for (const [i, title] of titles.entries()) {
      select({ type: 'mention', mention: `m${i + 1}` });
      edit(STEP, sample({ title }));
    }
    select({ type: 'none' });
    undo();
    expect(store.getState()).toMatchObject({ story: { title: 'Two' }, selection: { mention: 'm3' } });
    undo();
    expect(store.getState()).toMatchObject({ story: { title: 'One' }, selection: { mention: 'm2' } });
    redo();
    expect(store.getState().story.title).toBe('Two');
    undo();
    undo();
    undo();
    expect(store.getState()).toMatchObject({ story: { title: 'Two towns' }, past: [] });
    expect(store.getState().future).toHaveLength(3);
  });

  test('is forgotten where the story is better known by now', () => {
    const store = createWhereinStore(sample());
    store.getState().edit(STEP, sample({ title: 'One' }));
    store.getState().edit(STEP, sample({ title: 'Two' }));
    store.getState().undo();
    store.getState().refine(sample({ title: 'Three' }));
    expect(store.getState()).toMatchObject({ story: { title: 'Three' }, past: [], future: [] });
  });
});

describe('a review', () => {
  test('forgets what concerned the last mention when another is selected, and keeps it through a step', () => {
    const store = createWhereinStore(sample());
    const { select, setReview, edit } = store.getState();
    const first = { type: 'mention', mention: 'm1' } as const;
    select(first);
    setReview({ onlyHere: true, isPlacing: true });
    edit(STEP, sample({ title: 'One' }));
    expect(store.getState().review).toMatchObject({ onlyHere: true, isPlacing: true });
    edit(STEP, without(sample(), 'paris'));
    expect(store.getState().review).toMatchObject({ onlyHere: false, isPlacing: false });
    setReview({ onlyHere: true });
    select({ type: 'mention', mention: 'm2' });
    expect(store.getState().review).toMatchObject({ onlyHere: false });
    setReview(null);
    expect(store.getState().review).toBeNull();
  });

  test('begins anew in a story that is better known by now', () => {
    const store = createWhereinStore(without(sample(), 'paris'));
    store.getState().setReview({});
    store.getState().refine(sample());
    expect(store.getState().review?.order.toSorted()).toEqual(['m1', 'm2', 'm3', 'm4', 'm5', 'm6']);
  });

  test('goes by how sure the mentions of a name are', () => {
    const sure: Readonly<Record<string, number>> = { m1: 0.4, m2: 0.3, m3: 0.9, m4: 0.2, m5: 0.1, m6: 1 };
    const mentions = sample().mentions.map((mention) => ({ ...mention, confidence: sure[mention.id] ?? 1 }));
    expect(reviewOrder({ mentions }).slice(0, 5)).toEqual(['m5', 'm4', 'm2', 'm1', 'm3']);
  });
});

test('selections are the same where they select the same', () => {
  const none = { type: 'none' } as const;
  const place = { type: 'place', place: 'paris' } as const;
  const mention = { type: 'mention', mention: 'm1' } as const;
  for (const one of [none, place, mention])
    for (const other of [none, place, mention]) expect(sameSelection(one, other)).toBe(one === other);
  expect(sameSelection(place, { ...place, place: 'texas' })).toBe(false);
  expect(sameSelection(mention, { ...mention, mention: 'm2' })).toBe(false);
  expect(sameSelection(mention, { ...mention })).toBe(true);
  expect(withoutVanished(mention, sample({ mentions: [] }))).toEqual(none);
  expect(withoutVanished(place, sample({ mentions: [] }))).toBe(place);
});

test('a place that never had a mention is shown by its country alone', () => {
  const story = sample({ mentions: sample().mentions.filter(({ place }) => place !== 'paris') });
  const shown = (filter: object) => {
    const store = createWhereinStore(story);
    store.getState().setFilter(filter);
    return visiblePlaces(store.getState()).map(({ place }) => place.id);
  };
  expect(shown({})).toEqual(expect.arrayContaining(['paris', 'texas', 'paris-tx']));
  expect(shown({ country: 'FR' })).toEqual(['paris']);
  expect(shown({ country: 'US' })).toEqual(['texas', 'paris-tx']);
  expect(shown({ literalOnly: true })).toEqual(expect.arrayContaining(['paris', 'paris-tx']));
  expect(shown({ literalOnly: true })).not.toContain('texas');
});

test('places with a mention by association are shown, also where others are literal', () => {
  const mentions = sample().mentions.map((mention) =>
    mention.id === 'm3' ? { ...mention, role: 'metonym' as const } : mention,
  );
  const store = createWhereinStore(sample({ mentions }));
  store.getState().setFilter({ role: 'associative' });
  expect(visiblePlaces(store.getState()).map(({ place }) => place.id)).toEqual(['paris', 'texas']);
});

test('nothing selected has no excerpts, and names sort as the story’s language does', () => {
  const store = createWhereinStore(sample());
  expect(selectedExcerpts(store.getState())).toEqual([]);
  const story = sample({
    places: sample().places.map((place, i) => ({ ...place, name: ['Zebra', 'Örebro', 'Oslo'][i] ?? '' })),
  });
  const names = (lang: string) =>
    sortPlaces([...summariesOf(story).values()], 'name', lang).map(({ place }) => place.name);
  expect(names('de')).toEqual(['Örebro', 'Oslo', 'Zebra']);
  expect(names('sv')).toEqual(['Oslo', 'Zebra', 'Örebro']);
});
