import { expect, test } from 'vitest';
import { dropMention } from '../../../src/edit/dropMention.ts';
import { mergePlaces } from '../../../src/edit/mergePlaces.ts';
import type { Story } from '../../../src/story/types.ts';
import { sample } from '../stories.ts';

const CAMERA = { center: [2, 48] as [number, number], zoom: 9 };
const view = { inset: false, hidden: ['m1', 'm5'], cameras: { m1: CAMERA, m5: CAMERA } };
const focused = (changes: Partial<Story>) =>
  sample({ focus: { place: 'paris', confidence: 0.9 }, ...changes });

/** The story without its mentions of Paris in Texas, which goes with them. */
const dropped = (story: Story) => dropMention(story, 'm5', 'everywhere').story;

test('what the view says of a mention goes with it, and nothing else', () => {
  const left = dropped(focused({ view }));
  expect(left.view).toEqual({ inset: false, hidden: ['m1'], cameras: { m1: CAMERA } });
  expect(left.focus).toEqual({ place: 'paris', confidence: 0.9 });
  expect(dropped(sample({ view: { inset: true } })).view).toEqual({ inset: true });
});

test('a focus goes with its place; that a story has none stays, and so does that it says nothing', () => {
  expect(dropped(sample({ focus: { place: 'paris-tx', confidence: 0.9 } }))).not.toHaveProperty('focus');
  expect(dropped(sample({ focus: null })).focus).toBeNull();
  expect(dropped(sample())).not.toHaveProperty('focus');
  expect(dropped(sample())).not.toHaveProperty('view');
  expect(dropped(sample({ view }))).not.toHaveProperty('focus');
});

test('the focus of a story follows a place that is merged into another', () => {
  const merged = mergePlaces(focused({}), 'paris', 'paris-tx').story;
  expect(merged.focus).toEqual({ place: 'paris-tx', confidence: 0.9 });
  expect(merged.places.map(({ id }) => id)).toEqual(['texas', 'paris-tx']);
  expect(mergePlaces(focused({}), 'texas', 'paris').story.focus?.place).toBe('paris');
});
