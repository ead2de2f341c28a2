import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, expect, test, vi } from 'vitest';
import { Library } from '../../../src/keep/Library.ts';
import { sample } from '../stories.ts';

const ends: (() => void)[] = [];
let databases = 0;

afterEach(() => {
  vi.useRealTimers();
  for (const end of ends.splice(0)) end();
});

async function open(name: string, patience?: number): Promise<Library> {
  const library = await Library.open(name, patience);
  ends.push(() => library.close());
  return library;
}

const freshName = () => `library-${++databases}`;

test('lists the latest first', async () => {
  const library = await open(freshName());
  vi.useFakeTimers({ toFake: ['Date'] });
  for (const [id, time] of [
    ['a', 2],
    ['b', 3],
    ['c', 1],
  ] as const) {
    vi.setSystemTime(time);
    await library.write(id, sample({ title: id }), 0);
  }
  expect((await library.list()).map(({ id }) => id)).toEqual(['b', 'a', 'c']);
});

test('a clock that was set back loses nothing: revisions count, not times', async () => {
  const library = await open(freshName());
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(2_000_000);
  const revision = await library.write('a', sample({ title: 'before' }), 0);
  vi.setSystemTime(1_000_000);
  await library.write('a', sample({ title: 'after' }), revision);
  expect((await library.read('a')).story.title).toBe('after');
  await expect(library.write('a', sample({ title: 'late' }), revision)).rejects.toMatchObject({
    code: 'keep/changed',
  });
});

test('lets a newer page change the database, and says that it cannot keep from then on', async () => {
  const name = freshName();
  const library = await open(name);
  await library.write('a', sample({}), 0);
  const newer = await openDB(name, 2);
  await expect(library.write('a', sample({}), 1)).rejects.toMatchObject({ code: 'keep/denied' });
  newer.close();
});

test('opens a database again that was closed beneath it', async () => {
  const name = freshName();
  const library = await open(name);
  await library.write('a', sample({ title: 'one' }), 0);
  // As an eviction does: the connection gives way and the database is gone.
  await new Promise((done) => {
    indexedDB.deleteDatabase(name).onsuccess = done;
  });
  expect(await library.list()).toEqual([]);
  await library.write('a', sample({ title: 'two' }), 0);
  expect((await library.read('a')).story.title).toBe('two');
});

test('a database that another page holds up is given up after a while, and had once it lets go', async () => {
  const name = freshName();
  const held = await openDB(name, 1, {
    upgrade(fresh) {
      fresh.createObjectStore('entries', { keyPath: 'id' });
      fresh.createObjectStore('stories');
    },
  });
  const deleting = indexedDB.deleteDatabase(name);
  const deleted = new Promise((done) => {
    deleting.onsuccess = done;
  });
  await expect(Library.open(name, 30)).rejects.toMatchObject({ code: 'keep/denied' });
  held.close();
  await deleted;
  const library = await open(name);
  expect(await library.list()).toEqual([]);
});
