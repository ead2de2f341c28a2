import { createHash } from 'node:crypto';
import { expect, test, vi } from 'vitest';
import { dataCache } from '../../../src/offline/dataCache.ts';

// The library expects to run in a worker, which calls itself so.
vi.hoisted(() => Object.assign(globalThis, { self: globalThis }));

const FILE = Uint8Array.from({ length: 100 }, (_, i) => i);
const CHECKSUM = createHash('sha256').update(FILE).digest('hex');
const ADDRESS = 'https://a.example/data/basemap.pmtiles';

/** A cache as a browser has one, with the one rule that matters: it takes no partial answers. */
function fakeCaches() {
  const entries = new Map<string, Response>();
  const cache = {
    match: async (address: string) => entries.get(address)?.clone(),
    put: async (address: string, response: Response) => {
      if (response.status === 206) throw new TypeError('a partial answer');
      entries.set(address, response);
    },
    delete: async (address: string) => entries.delete(address),
  };
  return { entries, open: async () => cache as unknown as Cache };
}

function setUp(isOffline = () => false, bodyOf = () => FILE as Uint8Array<ArrayBuffer>) {
  const asked: (string | null)[] = [];
  const caches = fakeCaches();
  const get: typeof fetch = async (input) => {
    if (isOffline()) throw new TypeError('offline');
    const range = (input as Request).headers.get('range');
    asked.push(range);
    const [, from, to] = /bytes=(\d+)-(\d+)/.exec(range ?? '') ?? [];
    if (from === undefined) return new Response(bodyOf());
    return new Response(FILE.slice(Number(from), Number(to) + 1), {
      status: 206,
      headers: { 'content-range': `bytes ${from}-${to}/100` },
    });
  };
  const data = dataCache('test', caches, () => CHECKSUM, get);
  const read = async (range?: string, cache: RequestCache = 'default') => {
    const writings: Promise<void>[] = [];
    const request = new Request(ADDRESS, { cache, ...(range && { headers: { range } }) });
    const response = await data.answer(request, (writing) => writings.push(writing));
    await Promise.all(writings);
    return { status: response.status, bytes: [...new Uint8Array(await response.arrayBuffer())], response };
  };
  return { data, read, asked, entries: caches.entries };
}

test('a part that was fetched once is answered without the network, as a part', async () => {
  let isOffline = false;
  const { read, asked } = setUp(() => isOffline);
  await read('bytes=10-12');
  isOffline = true;
  const again = await read('bytes=10-12');
  expect(again).toMatchObject({ status: 206, bytes: [10, 11, 12] });
  expect(again.response.headers.get('content-range')).toBe('bytes 10-12/100');
  expect(asked).toEqual(['bytes=10-12']);
  await expect(read('bytes=10-13')).rejects.toThrow('offline');
});

test('the whole answers for each of its parts', async () => {
  const { data, read, asked } = setUp();
  await data.keep([[ADDRESS], [ADDRESS, 'bytes=3-4'], [ADDRESS]]);
  expect(asked).toEqual([null]);
  expect(await read('bytes=97-99')).toMatchObject({ status: 206, bytes: [97, 98, 99] });
  expect((await read()).bytes).toHaveLength(100);
  expect(asked).toEqual([null]);
});

test('a part that came short is not kept, and who asks anew is not given what is kept', async () => {
  const { read, asked, entries } = setUp();
  await read('bytes=98-105');
  expect(entries.size).toBe(0);
  await read('bytes=1-2');
  await read('bytes=1-2', 'reload');
  expect(asked).toEqual(['bytes=98-105', 'bytes=1-2', 'bytes=1-2']);
});

test('what cannot be had or kept does not stand in the way', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const { data, entries } = setUp(() => true);
  await data.keep([[ADDRESS], [ADDRESS, 'bytes=3-4']]);
  expect(entries.size).toBe(0);
  expect(warn).toHaveBeenCalledTimes(2);
  warn.mockRestore();
});

test.each([
  ['an error page with status 200', new TextEncoder().encode('<!doctype html><title>Sign in</title>')],
  ['a body that was cut short', FILE.slice(0, 99)],
  ['a changed byte', FILE.with(50, 7)],
])('%s is handed on and not kept: the next try asks the network again', async (_, wrong) => {
  let isWrong = true;
  const { read, asked, entries } = setUp(undefined, () => (isWrong ? wrong : FILE));
  expect((await read()).bytes).toEqual([...wrong]);
  expect(entries.size).toBe(0);
  isWrong = false;
  expect((await read()).bytes).toEqual([...FILE]);
  expect((await read()).bytes).toEqual([...FILE]);
  expect(asked).toEqual([null, null]);
});

test('what has gone bad where it is kept is fetched anew', async () => {
  const { read, asked, entries } = setUp();
  entries.set(ADDRESS, new Response(FILE.with(3, 99)));
  expect((await read()).bytes).toEqual([...FILE]);
  expect(asked).toEqual([null]);
  expect(await read('bytes=3-3')).toMatchObject({ status: 206, bytes: [3] });
  expect(asked).toEqual([null]);
});
