import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EditStep } from '../../../src/edit/EditStep.ts';
import { NOTHING } from '../../../src/state/selection.ts';
import { createWhereinStore } from '../../../src/state/store.ts';
import { sample } from '../stories.ts';

/** A step that is told from others by its name. */
const step = (to: string): EditStep => ({ code: 'renamed', name: 'Springfield', to });

const titled = (title: string) => sample({ title });

test('a step is undone and done again, by its name', () => {
  const first = sample();
  const store = createWhereinStore(first);
  const { edit, undo, redo } = store.getState();
  const second = titled('Second');
  edit(step('Named it'), second);
  expect(store.getState()).toMatchObject({ past: [{ step: step('Named it'), story: first }], future: [] });
  undo();
  expect(store.getState().story).toBe(first);
  expect(store.getState()).toMatchObject({ past: [], future: [{ step: step('Named it'), story: second }] });
  redo();
  expect(store.getState().story).toBe(second);
});

test('any walk through the history stands where a list of the stories says', () => {
  const moves = fc.array(fc.constantFrom('edit', 'undo', 'redo'), { maxLength: 40 });
  fc.assert(
    fc.property(moves, (walk) => {
      const stories = [sample()];
      let at = 0;
      const store = createWhereinStore(sample());
      store.getState().open(stories[0] ?? sample());
      for (const move of walk) {
        if (move === 'edit') {
          const next = titled(`Story ${stories.length}`);
          stories.splice(at + 1, Number.POSITIVE_INFINITY, next);
          at += 1;
          store.getState().edit(step(`Step ${at}`), next);
        } else {
          at = Math.min(Math.max(at + (move === 'undo' ? -1 : 1), 0), stories.length - 1);
          store.getState()[move]();
        }
        const { story, past, future } = store.getState();
        expect(story).toBe(stories[at]);
        expect([
          ...past.map((known) => known.story),
          story,
          ...[...future].reverse().map((known) => known.story),
        ]).toEqual(stories);
      }
    }),
  );
});

test('what is selected stays where it is still there, and is let go where it is not', () => {
  const story = sample();
  const store = createWhereinStore(story);
  store.getState().select({ type: 'mention', mention: 'm3' });
  store.getState().setHover('paris');
  store.getState().edit(step('Named it'), titled('Second'));
  expect(store.getState().selection).toEqual({ type: 'mention', mention: 'm3' });
  expect(store.getState().hover).toBe('paris');
  store.getState().edit(step('Emptied it'), { ...story, places: [], mentions: [] });
  expect(store.getState().selection).toEqual(NOTHING);
  expect(store.getState().hover).toBeNull();
  store.getState().undo();
  expect(store.getState().story.mentions).toHaveLength(story.mentions.length);
});

test('a step that changes nothing is none, and opening another story forgets the steps', () => {
  const store = createWhereinStore(sample());
  store.getState().edit(step('Nothing'), store.getState().story);
  store.getState().undo();
  store.getState().redo();
  expect(store.getState().past).toEqual([]);
  store.getState().edit(step('Named it'), titled('Second'));
  store.getState().edit(step('Named it again'), titled('Third'));
  store.getState().undo();
  store.getState().open(titled('Another'));
  expect(store.getState()).toMatchObject({ past: [], future: [] });
});
