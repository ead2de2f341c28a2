import { expect, test } from 'vitest';
import { GeoparseClient } from '../../../src/worker/GeoparseClient.ts';
import { FakeWorker } from './FakeWorker.ts';

function setUp() {
  const workers: FakeWorker[] = [];
  const client = new GeoparseClient('https://a.example/data/', () => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker;
  });
  return { client, workers };
}

const result = { mentions: [], places: [] };
const loaded = { type: 'loaded', data: { gazetteer: Uint8Array.of(1, 2), model: Uint8Array.of(3) } };

test('no worker starts before the first text, and one serves them all', async () => {
  const { client, workers } = setUp();
  expect(workers).toHaveLength(0);
  const both = [client.geoparse('Oslo'), client.geoparse('Rome', { home: [10, 60] })];
  expect(workers).toHaveLength(1);
  expect(workers[0]?.sent).toMatchObject([
    { id: 1, text: 'Oslo', home: null, data: null },
    { id: 2, text: 'Rome', home: [10, 60], data: null },
  ]);
  workers[0]?.emit('message', { type: 'nonsense' });
  workers[0]?.emit('message', { type: 'result', id: 2, result });
  workers[0]?.emit('message', { type: 'result', id: 1, result });
  expect(await Promise.all(both)).toEqual([result, result]);
});

test('a search goes to the same worker and has the places that it finds', async () => {
  const { client, workers } = setUp();
  const searching = client.search('par');
  expect(workers[0]?.sent).toMatchObject([{ type: 'search', id: 1, query: 'par', data: null }]);
  const entries = [{ name: 'Paris', kind: 'city', point: [2.35, 48.85] }];
  workers[0]?.emit('message', { type: 'found', id: 1, entries, match: 'named' });
  expect(await searching).toEqual({ entries, match: 'named' });
  const failing = client.search('par');
  workers[0]?.emit('message', { type: 'failed', id: 2, code: 'gazetteer/status', args: { status: 500 } });
  await expect(failing).rejects.toMatchObject({ code: 'gazetteer/status' });
});

test('tells how far it is', async () => {
  const { client, workers } = setUp();
  const seen: unknown[] = [];
  const done = client.geoparse('Oslo', { onProgress: (progress) => seen.push(progress) });
  workers[0]?.emit('message', { type: 'loading', id: 1, loaded: 5, total: null });
  workers[0]?.emit('message', { type: 'parsing', id: 1 });
  workers[0]?.emit('message', { type: 'result', id: 1, result });
  await done;
  expect(seen).toEqual([{ stage: 'gazetteer', loaded: 5, total: null }, { stage: 'text' }]);
});

test('an abort ends the worker; the next has the gazetteer and the other texts', async () => {
  const { client, workers } = setUp();
  const control = new AbortController();
  const first = client.geoparse('Oslo', { signal: control.signal });
  const second = client.geoparse('Rome');
  workers[0]?.emit('message', loaded);
  control.abort(new Error('enough'));
  await expect(first).rejects.toThrow('enough');
  expect(workers[0]?.ended).toBe(true);
  expect(workers[1]?.sent).toMatchObject([{ id: 2, text: 'Rome', data: loaded.data }]);
  workers[1]?.emit('message', { type: 'result', id: 2, result });
  expect(await second).toEqual(result);
});

test('an abort while the gazetteer is on its way keeps the worker', async () => {
  const { client, workers } = setUp();
  const control = new AbortController();
  const first = client.geoparse('Oslo', { signal: control.signal });
  control.abort();
  await expect(first).rejects.toMatchObject({ name: 'AbortError' });
  expect(workers[0]?.ended).toBe(false);
  expect(workers[0]?.sent.at(-1)).toEqual({ type: 'cancel', id: 1 });
  await expect(client.geoparse('Oslo', { signal: control.signal })).rejects.toMatchObject({
    name: 'AbortError',
  });
  expect(workers[0]?.sent).toHaveLength(2);
});

test('a failure is a fault; a stopped worker gives way to another', async () => {
  const { client, workers } = setUp();
  const first = client.geoparse('Oslo');
  workers[0]?.emit('message', { type: 'failed', id: 1, code: 'gazetteer/status', args: { status: 500 } });
  await expect(first).rejects.toMatchObject({
    name: 'Fault',
    code: 'gazetteer/status',
    args: { status: 500 },
  });
  const second = client.geoparse('Oslo');
  workers[0]?.emit('error');
  await expect(second).rejects.toMatchObject({ name: 'Fault', code: 'search/stopped' });
  const third = client.geoparse('Oslo');
  expect(workers).toHaveLength(2);
  client.close();
  await expect(third).rejects.toMatchObject({ code: 'search/ended' });
  expect(workers[1]?.ended).toBe(true);
});
