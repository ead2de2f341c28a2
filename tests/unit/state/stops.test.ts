import { describe, expect, test } from 'vitest';
import type { StepKind } from '../../../src/state/stepping.ts';
import { pathOf, step, stopsOf } from '../../../src/state/stops.ts';
import { createWhereinStore } from '../../../src/state/store.ts';
import { STORY_VERSION } from '../../../src/story/schema.ts';
import type { Mention, Place, Story } from '../../../src/story/types.ts';

const text = 'Rome fell. Rome said so. Oslo is north of Italy. Atlantis is nowhere. Rome again.';

const place = (id: string, kind: Place['kind'], point?: [number, number]): Place => ({
  id,
  name: id,
  kind,
  certainty: 'certain',
  ...(point && { point }),
});

function mention(id: string, of: string, quote: string, role: Mention['role'] = 'literal'): Mention {
  const nth = Number(id.slice(1));
  let start = -1;
  for (let n = 0; n < nth; n++) start = text.indexOf(quote, start + 1);
  return { id, place: of, start, end: start + quote.length, quote, role, confidence: 1 };
}

const story: Story = {
  version: STORY_VERSION,
  title: 'Steps',
  lang: 'en',
  text,
  blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
  places: [
    place('rome', 'city', [12.5, 41.9]),
    place('oslo', 'city', [10.7, 59.9]),
    place('italy', 'country', [12, 43]),
    place('atlantis', 'region'),
  ],
  mentions: [
    mention('a1', 'rome', 'Rome'),
    mention('b2', 'rome', 'Rome', 'metonym'),
    mention('c1', 'oslo', 'Oslo'),
    mention('d1', 'italy', 'Italy'),
    mention('e1', 'atlantis', 'Atlantis'),
    mention('f3', 'rome', 'Rome'),
  ],
};

const idOf = (selection: ReturnType<typeof stopsOf>[number]['selection']) =>
  selection.type === 'mention' ? selection.mention : selection.type === 'place' ? selection.place : '';

const storeOf = (kind: StepKind) => {
  const store = createWhereinStore(story);
  store.getState().setStepping({ kind });
  return store;
};

describe('stepping', () => {
  test.each([
    ['mentions', ['a1', 'b2', 'c1', 'd1', 'f3']],
    ['literal', ['a1', 'c1', 'd1', 'f3']],
    ['places', ['rome', 'oslo', 'italy']],
  ] as const)('stops at %s that are on the map, in reading order', (kind, expected) => {
    const state = storeOf(kind).getState();
    expect(stopsOf(state).map(({ selection }) => idOf(selection))).toEqual(expected);
  });

  test('goes on and back, and stays at the ends', () => {
    const store = storeOf('literal');
    const at = () => idOf(store.getState().selection);
    step(store, -1);
    expect(at()).toBe('a1');
    step(store, -1);
    expect(at()).toBe('a1');
    for (const next of ['c1', 'd1', 'f3', 'f3']) {
      step(store, 1);
      expect(at()).toBe(next);
    }
  });

  test('goes on from what is selected, though it is no stop', () => {
    const store = storeOf('literal');
    store.getState().select({ type: 'mention', mention: 'b2' });
    step(store, 1);
    expect(idOf(store.getState().selection)).toBe('c1');
    store.getState().select({ type: 'mention', mention: 'e1' });
    step(store, -1);
    expect(idOf(store.getState().selection)).toBe('d1');
    store.getState().select({ type: 'place', place: 'oslo' });
    step(store, 1);
    expect(idOf(store.getState().selection)).toBe('c1');
  });

  test('begins with the first step, and ends with another story', () => {
    const store = createWhereinStore(story);
    step(store, 1);
    expect(store.getState().stepping).toEqual({ kind: 'mentions', hasLine: true });
    store.getState().open(story);
    expect(store.getState().stepping).toBeNull();
  });

  test('draws its way from town to town, and through no middle of a country', () => {
    const [rome, oslo] = story.places.map(({ point }) => point);
    expect(pathOf(storeOf('mentions').getState())).toEqual([rome, oslo, rome]);
  });
});
