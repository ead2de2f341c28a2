import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextDoubtful, reviewOrder } from '../../../src/panels/review/reviewOrder.ts';
import { whereabouts } from '../../../src/panels/review/whereabouts.ts';
import { needsChecking } from '../../../src/story/needsChecking.ts';
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

test('the doubtful come first, the least sure before the others, each mention once', () => {
  const story = withConfidences(0.9, 0.2, 0.9, 0.5, 0.75, 0.8);
  // The last has no place, which is doubtful however sure it is, until it is accepted.
  expect(ids(reviewOrder(story, 'all'))).toEqual(['m2', 'm4', 'm6', 'm5', 'm1', 'm3']);
  expect(ids(reviewOrder(story, 'doubtful'))).toEqual(['m2', 'm4', 'm6']);
  expect(ids(reviewOrder(story, 'unresolved'))).toEqual(['m6']);
  expect(ids(reviewOrder(withConfidences(), 'doubtful'))).toEqual([]);
  fc.assert(
    fc.property(anyStory, (any) => {
      expect(ids(reviewOrder(any, 'all')).sort()).toEqual(ids(any.mentions).sort());
    }),
  );
});

test('after a correction the next doubtful mention of the old order is looked at, in the end the first again', () => {
  const story = withConfidences(0.1, 0.2, 0.9, 0.3, 1, 1);
  const order = reviewOrder(story, 'all');
  const accepted = (...settled: string[]) => ({
    ...story,
    mentions: story.mentions.map((mention) =>
      settled.includes(mention.id) ? { ...mention, confidence: 1 } : mention,
    ),
  });
  expect(nextDoubtful(order, 'm1', accepted('m1'))?.id).toBe('m2');
  expect(nextDoubtful(order, 'm2', accepted('m2', 'm4'))?.id).toBe('m1');
  expect(nextDoubtful(order, 'm4', accepted('m1', 'm2', 'm4'))).toBeNull();
  const dropped = { ...story, mentions: story.mentions.filter(({ id }) => id !== 'm1') };
  expect(nextDoubtful(order, 'm1', dropped)?.id).toBe('m2');
  expect(nextDoubtful(order, 'm9', story)).toEqual(order.find(needsChecking));
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
