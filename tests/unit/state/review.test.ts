import { expect, test } from 'vitest';
import { selectionOf, sharedWord, withShared } from '../../../src/state/address.ts';
import { isListed, isShortened, NO_SHORTLIST, passes } from '../../../src/state/filter.ts';
import { keptOrder, reviewOf, reviewOrder } from '../../../src/state/review.ts';
import { reviewOptions } from '../../../src/state/reviewOptions.ts';
import { nextToCheck } from '../../../src/state/reviewQueue.ts';
import { sameSelection } from '../../../src/state/selection.ts';
import { summariesOf } from '../../../src/story/summaries.ts';
import type { Candidate, Story } from '../../../src/story/types.ts';
import { sample } from '../stories.ts';

const sure = (...confidences: number[]): Story => {
  const story = sample();
  const mentions = story.mentions.map((mention, i) => ({ ...mention, confidence: confidences[i] ?? 1 }));
  return { ...story, mentions };
};

test('a review goes name by name: what needs checking first, and of that the least sure', () => {
  // m1 and m3 are one question, of which one mention needs checking.
  const story = sure(1, 0.3, 0.2, 1, 0.9, 0.95);
  expect(reviewOrder(story).slice(0, 3)).toEqual(['m1', 'm3', 'm2']);
  expect(reviewOf(story)).toEqual({
    onlyHere: false,
    isPlacing: false,
    answer: null,
    order: reviewOrder(story),
  });
});

test('the order stays as it is, with what is new at its end', () => {
  const story = sure();
  const order = ['m3', 'm2'];
  expect(keptOrder(order, story)).toEqual(['m3', 'm2', 'm1', 'm4', 'm5', 'm6']);
  expect(keptOrder(reviewOrder(story), story)).toHaveLength(6);
});

test('after a correction comes the next to check, and behind the last the first', () => {
  const order = ['m1', 'm2', 'm3', 'm4'];
  expect(nextToCheck(order, 'm2', sure(0.1, 0.1, 0.1, 0.1))?.id).toBe('m3');
  expect(nextToCheck(order, 'm4', sure(0.1, 0.1, 1, 0.1))?.id).toBe('m1');
  // What was just corrected does not come again.
  expect(nextToCheck(order, 'm2', sure(1, 0.1, 1, 1))).toBeNull();
  expect(nextToCheck(order, 'm9', sure(0.1))?.id).toBe('m1');
});

const ohio: Candidate = { name: 'Paris', kind: 'city', country: 'US', admin1: 'Ohio', point: [-81.2, 40.8] };

test('options are offered under review alone, and what was found counts where it was asked for or has the name', () => {
  const story = sample();
  const selection = { type: 'mention', mention: 'm1' } as const;
  const options = (answer: Parameters<typeof reviewOptions>[0]['review']) =>
    reviewOptions({ story, selection, review: answer }).map(
      ({ place, candidate, isAround }) => `${place ?? candidate.admin1}${isAround ? ' around' : ''}`,
    );
  const review = reviewOf(story);
  const answer = { query: 'Paris', isTyped: false, entries: [ohio], match: 'named' } as const;
  expect(options(null)).toEqual([]);
  expect(reviewOptions({ story, selection: { type: 'none' }, review })).toEqual([]);
  expect(options(review)).toEqual(['paris', 'paris-tx']);
  expect(options({ ...review, answer })).toEqual(['paris', 'paris-tx', 'Ohio']);
  expect(options({ ...review, answer: { ...answer, match: 'similar' } })).toEqual(['paris', 'paris-tx']);
  expect(options({ ...review, answer: { ...answer, query: 'Oh', isTyped: true } })).toEqual(['Ohio']);
  expect(options({ ...review, answer: { ...answer, query: 'Oh', isTyped: true, match: 'around' } })).toEqual([
    'Ohio around',
  ]);
});

test('a hash that carries a story goes on carrying it with what is selected', () => {
  expect(withShared(null, '#place=a')).toBe('#place=a');
  expect(withShared('AQ', '#place=a')).toBe('#s=AQ&place=a');
  expect(withShared('AQ', '#')).toBe('#s=AQ');
  expect(withShared('AQ', '')).toBe('#s=AQ');
  expect(sharedWord('#s=AQ&place=a')).toBe('AQ');
  expect(sharedWord('#secret=1&s=AQ')).toBeNull();
  expect(selectionOf('#s=AQ&place=a')).toBe('#place=a');
  expect(selectionOf('#s=AQ')).toBe('');
  expect(selectionOf('#secret=1')).toBe('');
});

test('a place passes by an associative role where one of its mentions has one', () => {
  const named = (role: 'associative' | 'literal' | 'any', name = '') =>
    [...summariesOf(sample()).values()]
      .filter((summary) => passes(summary, { name, role }))
      .map(({ place }) => place.id);
  expect(named('associative')).toEqual(['texas']);
  expect(named('literal')).toEqual(['paris', 'paris-tx']);
  expect(named('any')).toEqual(['paris', 'texas', 'paris-tx']);
  expect(named('any', 'texan')).toEqual(['texas']);
});

test('a shortlist takes its own confidence along, and is one by any of its parts', () => {
  const [mention] = sure(0.5).mentions;
  if (!mention) throw new Error('no mention');
  expect(isListed(mention, undefined, { ...NO_SHORTLIST, confidence: 0.5 })).toBe(true);
  expect(isListed(mention, undefined, { ...NO_SHORTLIST, confidence: 0.51 })).toBe(false);
  expect(isShortened(NO_SHORTLIST)).toBe(false);
  expect(isShortened({ ...NO_SHORTLIST, country: 'FR' })).toBe(true);
  expect(isShortened({ ...NO_SHORTLIST, literalOnly: true })).toBe(true);
});

test('selections are the same by kind and id', () => {
  const place = { type: 'place', place: 'a' } as const;
  const mention = { type: 'mention', mention: 'a' } as const;
  expect(sameSelection(mention, { ...mention })).toBe(true);
  expect(sameSelection(mention, { type: 'mention', mention: 'b' })).toBe(false);
  expect(sameSelection(mention, place)).toBe(false);
  expect(sameSelection(place, mention)).toBe(false);
  expect(sameSelection({ type: 'none' }, place)).toBe(false);
});
