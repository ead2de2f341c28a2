import { describe, expect, test } from 'vitest';
import { followedPlace, litPlace } from '../../../src/state/followedPlace.ts';
import { createWhereinStore } from '../../../src/state/store.ts';
import { STORY_VERSION } from '../../../src/story/schema.ts';
import type { Mention, Place, Story } from '../../../src/story/types.ts';

const paragraphs = [
  'In Italy it rained. In Rome it poured.',
  'Oslo condemned the rain.',
  'Near Atlantis nothing fell.',
  'Only Norway stayed dry.',
];
const text = paragraphs.join('\n\n');
const starts = paragraphs.map((paragraph) => text.indexOf(paragraph));

const place = (id: string, kind: Place['kind'], point?: [number, number]): Place => ({
  id,
  name: id,
  kind,
  certainty: 'certain',
  ...(point && { point }),
});

function mention(quote: string, role: Mention['role'] = 'literal'): Mention {
  const start = text.indexOf(quote);
  const id = quote.toLowerCase();
  return { id: `of-${id}`, place: id, start, end: start + quote.length, quote, role, confidence: 1 };
}

const story: Story = {
  version: STORY_VERSION,
  title: 'Rain',
  lang: 'en',
  text,
  blocks: paragraphs.map((paragraph, i) => {
    const start = starts[i] ?? 0;
    return { kind: 'paragraph', start, end: start + paragraph.length };
  }),
  places: [
    place('italy', 'country', [12, 43]),
    place('rome', 'city', [12.5, 41.9]),
    place('oslo', 'city', [10.7, 59.9]),
    place('atlantis', 'region'),
    place('norway', 'country', [9, 61]),
  ],
  mentions: [
    mention('Italy'),
    mention('Rome'),
    mention('Oslo', 'metonym'),
    mention('Atlantis'),
    mention('Norway'),
  ],
};

/** The place that is followed with a block at the reading line. */
function followedAt(block: number): string | null {
  const store = createWhereinStore(story);
  store.getState().setFollow({});
  store.getState().setReadAt(starts[block] ?? null);
  return followedPlace(store.getState());
}

describe('the place that the reading has come to', () => {
  test('is the first one narrower than a country of the block at the reading line', () => {
    expect(followedAt(0)).toBe('rome');
  });

  test('is that of the block before, where the block only means someone, or has nothing on the map', () => {
    expect(followedAt(1)).toBe('rome');
    expect(followedAt(2)).toBe('rome');
  });

  test('is a country where the block names nothing narrower', () => {
    expect(followedAt(3)).toBe('norway');
  });

  test('is none before the reader has scrolled, while it is paused, or while they review or step', () => {
    const store = createWhereinStore(story);
    const { setFollow, setReadAt, setReview, setStepping } = store.getState();
    const followed = () => followedPlace(store.getState());
    expect(followed()).toBeNull();
    setFollow({});
    expect(followed()).toBeNull();
    setReadAt(0);
    expect(followed()).toBe('rome');
    setFollow({ isPaused: true });
    expect(followed()).toBeNull();
    setFollow({ isPaused: false });
    setReview({});
    expect(followed()).toBeNull();
    setReview(null);
    setStepping({});
    expect(followed()).toBeNull();
    setStepping(null);
    expect(followed()).toBe('rome');
  });

  test('passes the filter', () => {
    const store = createWhereinStore(story);
    store.getState().setFollow({});
    store.getState().setReadAt(0);
    expect(followedPlace(store.getState())).toBe('rome');
    store.getState().setFilter({ name: 'italy' });
    expect(followedPlace(store.getState())).toBe('italy');
  });

  test('starts anew with another story', () => {
    const store = createWhereinStore(story);
    store.getState().setFollow({ isPaused: true });
    store.getState().setReadAt(0);
    store.getState().open({ ...story });
    expect(store.getState()).toMatchObject({ follow: { isPaused: false }, readAt: null });
  });
});

test('what is pointed at is marked before what is followed', () => {
  const store = createWhereinStore(story);
  store.getState().setFollow({});
  store.getState().setReadAt(0);
  expect(litPlace(store.getState())).toBe('rome');
  store.getState().setHover('oslo');
  expect(litPlace(store.getState())).toBe('oslo');
});
