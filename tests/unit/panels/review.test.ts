import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reviewRows } from '../../../src/panels/review/reviewOrder.ts';
import { whereabouts } from '../../../src/panels/review/whereabouts.ts';
import { keptOrder, reviewOrder } from '../../../src/state/review.ts';
import { nextToCheck } from '../../../src/state/reviewQueue.ts';
import { summariesOf } from '../../../src/story/summaries.ts';
import type { Mention } from '../../../src/story/types.ts';
import { anyStory, sample } from '../stories.ts';

const withConfidences = (...confidences: number[]) => {
  const story = sample();
  return {
    ...story,
    mentions: story.mentions.map((mention, i) => ({ ...mention, confidence: confidences[i] ?? 1 })),
  };
};

const ids = (mentions: readonly Mention[]) => mentions.map(({ id }) => id);

test('what needs checking comes first, the least sure of it before the rest, each mention once', () => {
  const story = withConfidences(0.9, 0.2, 0.9, 0.5, 0.75, 0.8);
  const names = new Map(story.mentions.map(({ id, quote, place }) => [id, `${quote} ${place}`]));
  const order = reviewOrder(story);
  expect(order[0]).toBe('m2');
  // The mentions of a name stand together.
  const runs = order.map((id) => names.get(id)).filter((name, i, all) => name !== all[i - 1]);
  expect(new Set(runs).size).toBe(runs.length);
  fc.assert(
    fc.property(anyStory, (any) => {
      expect(reviewOrder(any).sort()).toEqual(ids(any.mentions).sort());
    }),
  );
});

const settled = (story: ReturnType<typeof withConfidences>, ...done: string[]) => ({
  ...story,
  mentions: story.mentions.map((mention) =>
    done.includes(mention.id) ? { ...mention, confidence: 1 } : mention,
  ),
});

test('the order stays: what is new comes last, and what was dropped comes back where it was', () => {
  const story = withConfidences(0.1, 0.2, 0.9, 0.3, 1, 1);
  const order = reviewOrder(story);
  const dropped = { ...story, mentions: story.mentions.filter(({ id }) => id !== 'm1') };
  expect(keptOrder(order, dropped)).toBe(order);
  const [first] = story.mentions;
  if (!first) throw new Error('no mention');
  const added = { ...story, mentions: [{ ...first, id: 'm99' }, ...story.mentions] };
  expect(keptOrder(order, added)).toEqual([...order, 'm99']);
});

test('a row is a name with all its mentions; one that passed the filter stays once it is settled', () => {
  const story = withConfidences(0.1, 0.2, 0.9, 0.3, 1, 0.5);
  const order = { order: reviewOrder(story) };
  const rowsOf = (rows: ReturnType<typeof reviewRows>) => rows.map(ids);
  const open = rowsOf(reviewRows(order, story, story, 'to-check'));
  const after = settled(story, 'm1', 'm2', 'm4', 'm6');
  expect(open.length).toBeGreaterThan(0);
  expect(rowsOf(reviewRows(order, after, story, 'to-check'))).toEqual(open);
  expect(reviewRows(order, after, after, 'to-check')).toEqual([]);
  expect(reviewRows(order, story, story, 'off-map')[0]?.[0].place).toBeNull();
});

test('after a correction the next open mention of the order is looked at, in the end the first again', () => {
  const story = withConfidences(0.1, 0.2, 0.9, 0.3, 1, 1);
  const order = ['m1', 'm2', 'm4', 'm3', 'm5', 'm6'];
  expect(nextToCheck(order, 'm1', settled(story, 'm1'))?.id).toBe('m2');
  expect(nextToCheck(order, 'm2', settled(story, 'm2', 'm4'))?.id).toBe('m1');
  expect(nextToCheck(order, 'm4', settled(story, 'm1', 'm2', 'm4'))).toBeNull();
  const dropped = { ...story, mentions: story.mentions.filter(({ id }) => id !== 'm1') };
  expect(nextToCheck(order, 'm1', dropped)?.id).toBe('m2');
});

test('whereabouts name each thing once, from the nearest up', () => {
  const paris = summariesOf(sample()).get('paris-tx');
  if (!paris) throw new Error('no Paris');
  expect(whereabouts(paris.place, paris.wayUp)).toBe('City · Texas · United States');
  const entry = { name: 'Springfield', kind: 'city', country: 'US', admin1: 'Illinois' } as const;
  expect(whereabouts(entry)).toBe('City · Illinois · United States');
  const us = {
    id: 'us',
    name: 'United States',
    kind: 'country',
    country: 'US',
    certainty: 'certain',
  } as const;
  expect(whereabouts(entry, [us])).toBe('City · Illinois · United States');
  expect(whereabouts(us)).toBe('Country');
  expect(whereabouts({ name: 'Singapore', kind: 'city', country: 'SG', admin1: 'Singapore' })).toBe('City');
});
