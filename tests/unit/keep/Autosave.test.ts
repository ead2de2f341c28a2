import { Fault } from '../../../src/fault/Fault.ts';
import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import { Autosave, type SaveState } from '../../../src/keep/Autosave.ts';
import { Library } from '../../../src/keep/Library.ts';
import type { Story } from '../../../src/story/types.ts';
import { sample } from '../stories.ts';

const ends: (() => void)[] = [];
let databases = 0;

afterEach(() => {
  for (const end of ends.splice(0)) end();
});

/** Tabs of one browser: each has an autosave and a library of its own, and they share the database. */
function browser() {
  const name = `test-${++databases}`;
  const openLibrary = async () => {
    const library = await Library.open(name);
    ends.push(() => library.close());
    return library;
  };
  const tab = (open: () => Promise<Library> = openLibrary) => {
    const seen: SaveState[] = [];
    const ids: [string, boolean][] = [];
    const autosave = new Autosave({
      openLibrary: open,
      onSaveState: (saveState) => seen.push(saveState),
      onId: (id, isNew) => ids.push([id, isNew]),
      newId: () => `id-${ids.length + 1}`,
    });
    const becomes = (type: SaveState['type']) => vi.waitFor(() => expect(seen.at(-1)?.type).toBe(type));
    return { autosave, seen, ids, becomes };
  };
  return { tab, openLibrary };
}

const titled = (title: string): Story => sample({ title });

test('what was only read is not kept; what is changed is, under an id, the latest state last', async () => {
  const { tab, openLibrary } = browser();
  const { autosave, ids, becomes } = tab();
  const first = titled('first');
  autosave.opened(first, null);
  autosave.changed(first);
  const library = await openLibrary();
  expect(await library.list()).toEqual([]);
  autosave.changed(titled('second'));
  for (const n of [3, 4, 5]) autosave.changed(titled(`state ${n}`));
  await becomes('saved');
  expect(ids).toEqual([['id-1', false]]);
  expect(await library.list()).toMatchObject([{ id: 'id-1', title: 'state 5', places: 3 }]);
  expect((await library.read('id-1')).story).toEqual(titled('state 5'));
  // Undone as far as it was opened: that too is a state to keep.
  autosave.changed(first);
  await becomes('saved');
  expect((await library.read('id-1')).story.title).toBe('first');
});

test('two tabs do not overwrite each other unseen', async () => {
  const { tab, openLibrary } = browser();
  const one = tab();
  one.autosave.brought(titled('one'));
  await one.becomes('saved');
  const { story, revision } = await (await openLibrary()).read('id-1');
  const two = tab();
  two.autosave.opened(story, { id: 'id-1', revision });
  two.autosave.changed(titled('two'));
  await two.becomes('saved');
  await one.becomes('changed');
  // Until the reader chooses, nothing is written.
  one.autosave.changed(titled('one, changed'));
  expect(one.seen.at(-1)?.type).toBe('changed');
  expect((await (await openLibrary()).read('id-1')).story.title).toBe('two');
  one.autosave.keepAsCopy();
  await one.becomes('saved');
  const titles = (await (await openLibrary()).list()).map(({ title }) => title);
  expect(titles.sort()).toEqual(['one, changed', 'two']);
});

test('a tab takes what another one wrote, and goes on from there', async () => {
  const { tab, openLibrary } = browser();
  const one = tab();
  one.autosave.brought(titled('one'));
  await one.becomes('saved');
  const library = await openLibrary();
  await library.write('id-1', titled('two'), 1);
  await one.becomes('changed');
  expect((await one.autosave.takeTheirs()).title).toBe('two');
  one.autosave.changed(titled('three'));
  await one.becomes('saved');
  expect((await library.read('id-1')).story.title).toBe('three');
});

test('a writing that comes too late is refused by the library itself', async () => {
  const library = await browser().openLibrary();
  await library.write('a', titled('one'), 0);
  await library.write('a', titled('two'), 1);
  await expect(library.write('a', titled('late'), 1)).rejects.toMatchObject({ code: 'keep/changed' });
  await library.remove('a');
  await expect(library.write('a', titled('late'), 2)).rejects.toMatchObject({ code: 'keep/missing' });
  await expect(library.read('a')).rejects.toMatchObject({ code: 'keep/missing' });
});

test('a story deleted in another tab can be kept as a copy', async () => {
  const { tab, openLibrary } = browser();
  const one = tab();
  one.autosave.brought(titled('one'));
  await one.becomes('saved');
  await (await openLibrary()).remove('id-1');
  await one.becomes('changed');
  expect(one.seen.at(-1)).toEqual({ type: 'changed', isGone: true });
  one.autosave.keepAsCopy();
  await one.becomes('saved');
});

test('where nothing can be kept it says so, and the next change tries again', async () => {
  const { tab, openLibrary } = browser();
  let isDenied = true;
  const { autosave, seen, becomes } = tab(() =>
    isDenied ? Promise.reject(new Fault('keep/denied', {})) : openLibrary(),
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
  expect((await (await openLibrary()).read('id-1')).story.title).toBe('two');
});

test('what was written for one story does not touch the next', async () => {
  const { tab, openLibrary } = browser();
  const { autosave, becomes } = tab();
  autosave.brought(titled('one'));
  autosave.brought(titled('two'));
  await becomes('saved');
  await vi.waitFor(async () => {
    const titles = (await (await openLibrary()).list()).map(({ title }) => title);
    expect(titles.sort()).toEqual(['one', 'two']);
  });
});

test('what is changed while a state is being written is written too', async () => {
  const { tab, openLibrary } = browser();
  const library = await openLibrary();
  const write = library.write.bind(library);
  const written: string[] = [];
  let release = () => {};
  const released = new Promise<void>((done) => {
    release = done;
  });
  vi.spyOn(library, 'write').mockImplementation(async (id, story, revision) => {
    const next = await write(id, story, revision);
    written.push(story.title);
    await released;
    return next;
  });
  const { autosave, becomes } = tab(() => Promise.resolve(library));
  autosave.brought(titled('one'));
  await vi.waitFor(() => expect(written).toEqual(['one']));
  autosave.changed(titled('two'));
  autosave.changed(titled('three'));
  release();
  await becomes('saved');
  expect(written).toEqual(['one', 'three']);
  expect((await library.read('id-1')).story.title).toBe('three');
});

test('the library is open before the first change, so that it is written at once', async () => {
  const { tab, openLibrary } = browser();
  let opened = 0;
  const { autosave, becomes } = tab(() => {
    opened++;
    return openLibrary();
  });
  autosave.opened(titled('one'), null);
  expect(opened).toBe(0);
  autosave.prepare();
  autosave.prepare();
  expect(opened).toBe(1);
  autosave.changed(titled('two'));
  await becomes('saved');
  expect(opened).toBe(1);
});
