import { expect, test } from 'vitest';
import { slideAt, slidesOf } from '../../../src/state/slides.ts';
import { createWhereinStore } from '../../../src/state/store.ts';
import { STORY_VERSION } from '../../../src/story/schema.ts';
import type { Mention, Story } from '../../../src/story/types.ts';

const text = 'It rained in Rome and in Oslo. Rome regretted it. Nothing else happened. Oslo dried.';

function mention(id: string, quote: string, from: number, role: Mention['role']): Mention {
  const start = text.indexOf(quote, from);
  return { id, place: quote.toLowerCase(), start, end: start + quote.length, quote, role, confidence: 1 };
}

const storyOf = (role: Mention['role']): Story => ({
  version: STORY_VERSION,
  title: 'Rain',
  lang: 'en',
  text,
  blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
  places: [
    { id: 'rome', name: 'Rome', kind: 'city', certainty: 'certain', point: [12.5, 41.9] },
    { id: 'oslo', name: 'Oslo', kind: 'city', certainty: 'certain', point: [10.7, 59.9] },
  ],
  mentions: [
    mention('m1', 'Rome', 0, role),
    mention('m2', 'Oslo', 0, role),
    mention('m3', 'Rome', 30, 'metonym'),
    mention('m4', 'Oslo', 40, role),
  ],
});

const shown = (story: Story) => {
  const slides = slidesOf(createWhereinStore(story).getState());
  return slides.map(({ start, end }) => text.slice(start, end).trim());
};

test('the slides are the sentences that say where it happens, each once', () => {
  expect(shown(storyOf('literal'))).toEqual(['It rained in Rome and in Oslo.', 'Oslo dried.']);
});

test('they are those that mean someone where it happens nowhere', () => {
  expect(shown(storyOf('metonym'))).toEqual([
    'It rained in Rome and in Oslo.',
    'Rome regretted it.',
    'Oslo dried.',
  ]);
});

test('the slide is the one with what is selected, and the headline where that is none', () => {
  const store = createWhereinStore(storyOf('literal'));
  const slides = slidesOf(store.getState());
  const at = () => slideAt(slides, store.getState());
  expect(at()).toBe(-1);
  store.getState().select({ type: 'mention', mention: 'm2' });
  expect(at()).toBe(0);
  store.getState().select({ type: 'mention', mention: 'm4' });
  expect(at()).toBe(1);
  store.getState().select({ type: 'mention', mention: 'm3' });
  expect(at()).toBe(-1);
});
