import { Fault } from '../../../src/fault/Fault.ts';
import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import { Autosave, type SaveState } from '../../../src/keep/Autosave.ts';
import { Shelf } from '../../../src/keep/Shelf.ts';
import type { Story } from '../../../src/story/types.ts';
import { sample } from '../stories.ts';

const ends: (() => void)[] = [];
let databases = 0;

afterEach(() => {
  for (const end of ends.splice(0)) end();
});

/** Tabs of one browser: each has an autosave and a shelf of its own, and they share the database. */
function browser() {
  const name = `test-${++databases}`;
  const openShelf = async () => {
    const shelf = await Shelf.open(name);
    ends.push(() => shelf.close());
    return shelf;
  };
  const tab = (open: () => Promise<Shelf> = openShelf) => {
    const seen: SaveState[] = [];
    const ids: [string, boolean][] = [];
    const autosave = new Autosave({
      openShelf: open,
      onSaveState: (saveState) => seen.push(saveState),
      onId: (id, isNew) => ids.push([id, isNew]),
      newId: () => `id-${ids.length + 1}`,
    });
    const becomes = (type: SaveState['type']) => vi.waitFor(() => expect(seen.at(-1)?.type).toBe(type));
    return { autosave, seen, ids, becomes };
  };
  return { tab, openShelf };
}

const titled = (title: string): Story => sample({ title });

test('what was only read is not kept; what is changed is, under an id, the latest state last', async () => {
  const { tab, openShelf } = browser();
  const { autosave, ids, becomes } = tab();
  const first = titled('first');
  autosave.opened(first, null);
  autosave.changed(first);
  const shelf = await openShelf();
  expect(await shelf.list()).toEqual([]);
  autosave.changed(titled('second'));
  for (const n of [3, 4, 5]) autosave.changed(titled(`state ${n}`));
  await becomes('saved');
  expect(ids).toEqual([['id-1', false]]);
  expect(await shelf.list()).toMatchObject([{ id: 'id-1', title: 'state 5', places: 3 }]);
  expect((await shelf.read('id-1')).story).toEqual(titled('state 5'));
  // Undone as far as it was opened: that too is a state to keep.
  autosave.changed(first);
  await becomes('saved');
  expect((await shelf.read('id-1')).story.title).toBe('first');
});

test('two tabs do not overwrite each other unseen', async () => {
  const { tab, openShelf } = browser();
  const one = tab();
  one.autosave.brought(titled('one'));
  await one.becomes('saved');
  const { story, revision } = await (await openShelf()).read('id-1');
  const two = tab();
  two.autosave.opened(story, { id: 'id-1', revision });
  two.autosave.changed(titled('two'));
  await two.becomes('saved');
  await one.becomes('changed');
  // Until the reader chooses, nothing is written.
  one.autosave.changed(titled('one, changed'));
  expect(one.seen.at(-1)?.type).toBe('changed');
  expect((await (await openShelf()).read('id-1')).story.title).toBe('two');
  one.autosave.keepAsCopy();
  await one.becomes('saved');
  const titles = (await (await openShelf()).list()).map(({ title }) => title);
  expect(titles.sort()).toEqual(['one, changed', 'two']);
});

test('a tab takes what another one wrote, and goes on from there', async () => {
  const { tab, openShelf } = browser();
  const one = tab();
  one.autosave.brought(titled('one'));
  await one.becomes('saved');
  const shelf = await openShelf();
  await shelf.write('id-1', titled('two'), 1);
  await one.becomes('changed');
  expect((await one.autosave.takeTheirs()).title).toBe('two');
  one.autosave.changed(titled('three'));
  await one.becomes('saved');
  expect((await shelf.read('id-1')).story.title).toBe('three');
});

test('a writing that comes too late is refused by the shelf itself', async () => {
  const shelf = await browser().openShelf();
  await shelf.write('a', titled('one'), 0);
  await shelf.write('a', titled('two'), 1);
  await expect(shelf.write('a', titled('late'), 1)).rejects.toMatchObject({ code: 'keep/changed' });
  await shelf.remove('a');
  await expect(shelf.write('a', titled('late'), 2)).rejects.toMatchObject({ code: 'keep/missing' });
  await expect(shelf.read('a')).rejects.toMatchObject({ code: 'keep/missing' });
});

test('a story deleted in another tab can be kept as a copy', async () => {
  const { tab, openShelf } = browser();
  const one = tab();
  one.autosave.brought(titled('one'));
  await one.becomes('saved');
  await (await openShelf()).remove('id-1');
  await one.becomes('changed');
  expect(one.seen.at(-1)).toEqual({ type: 'changed', isGone: true });
  one.autosave.keepAsCopy();
  await one.becomes('saved');
});

test('where nothing can be kept it says so, and the next change tries again', async () => {
  const { tab, openShelf } = browser();
  let isDenied = true;
  const { autosave, seen, becomes } = tab(() =>
    isDenied ? Promise.reject(new Fault('keep/denied', {})) : openShelf(),
  );
  autosave.brought(titled('one'));
  await becomes('unsaved');
  expect(seen.at(-1)).toEqual({ type: 'unsaved', cause: 'denied' });
  // What was said stands until a try has gone well.
  const before = seen.length;
  autosave.changed(titled('still denied'));
  await vi.waitFor(() => expect(seen.length).toBe(before + 1));
  expect(seen.at(-1)).toEqual({ type: 'unsaved', cause: 'denied' });
  isDenied = false;
  autosave.changed(titled('two'));
  await becomes('saved');
  expect((await (await openShelf()).read('id-1')).story.title).toBe('two');
});

test('what was written for one story does not touch the next', async () => {
  const { tab, openShelf } = browser();
  const { autosave, becomes } = tab();
  autosave.brought(titled('one'));
  autosave.brought(titled('two'));
  await becomes('saved');
  await vi.waitFor(async () => {
    const titles = (await (await openShelf()).list()).map(({ title }) => title);
    expect(titles.sort()).toEqual(['one', 'two']);
  });
});
