import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Fault } from '../../../src/fault/Fault.ts';
import { handleMessage, newState, type Surroundings } from '../../../src/worker/handleMessage.ts';
import type { FromWorker } from '../../../src/worker/messages.ts';

const file = new Uint8Array(readFileSync('public/data/gazetteer.bin'));
const model = new Uint8Array(readFileSync('public/data/model-en.bin'));
const request = (id: number, data: { gazetteer: Uint8Array; model: Uint8Array } | null = null) => ({
  type: 'geoparse',
  id,
  text: 'The minister flew from Baghdad to Nairobi.',
  lang: 'en',
  home: null,
  address: 'https://a.example/data/',
  data,
});

function setUp(fetched: () => Uint8Array<ArrayBuffer> = () => file, modelFetched = () => model) {
  const posted: FromWorker[] = [];
  let fetches = 0;
  const around: Surroundings = {
    post: (message) => posted.push(message),
    fetchBytes: async (address, onBytes) => {
      if (address === 'https://a.example/data/model-en.bin') return modelFetched();
      expect(address).toBe('https://a.example/data/gazetteer.bin');
      fetches++;
      onBytes(1, 2);
      return fetched();
    },
  };
  const state = newState();
  const handle = (message: unknown) => handleMessage(message, state, around);
  return { posted, handle, types: () => posted.map(({ type }) => type), fetches: () => fetches };
}

test('fetches the gazetteer once and finds the places', async () => {
  const { posted, handle, types, fetches } = setUp();
  await Promise.all([handle(request(1)), handle(request(2))]);
  await handle(request(3));
  expect(fetches()).toBe(1);
  expect(types()).toEqual(['loading', 'loaded', ...Array(3).fill(['parsing', 'result']).flat()]);
  const last = posted.at(-1);
  const places = last?.type === 'result' ? last.result.places : [];
  expect(places.map(({ name }) => name)).toEqual(['Baghdad', 'Nairobi']);
});

test('takes the files that it is given', async () => {
  const { handle, types, fetches } = setUp();
  await handle(request(1, { gazetteer: file, model }));
  expect(fetches()).toBe(0);
  expect(types()).toEqual(['parsing', 'result']);
});

test('leaves out what was cancelled meanwhile', async () => {
  const { handle, types } = setUp();
  const waiting = handle(request(1));
  await handle({ type: 'cancel', id: 1 });
  await waiting;
  expect(types()).toEqual(['loading', 'loaded']);
});

test('says what is wrong with the gazetteer, and tries again when asked', async () => {
  const answers = [
    () => {
      throw new Fault('gazetteer/unreachable', {});
    },
    () => file.slice(0, 1000),
    () => file,
  ];
  const { posted, handle, types } = setUp(() => (answers.shift() ?? (() => file))());
  for (const id of [1, 2, 3]) await handle(request(id));
  expect(types()).toEqual([
    'loading',
    'failed',
    'loading',
    'failed',
    'loading',
    'loaded',
    'parsing',
    'result',
  ]);
  expect(posted[1]).toMatchObject({ id: 1, code: 'gazetteer/unreachable', args: {} });
  expect(posted[3]).toMatchObject({
    id: 2,
    code: 'gazetteer/cut',
    args: { size: 1000 },
  });
});

test('says what is wrong with the model', async () => {
  const { posted, handle, types } = setUp(
    () => file,
    () => model.slice(0, 1000),
  );
  await handle(request(1));
  expect(types()).toEqual(['loading', 'failed']);
  expect(posted[1]).toMatchObject({ code: 'model/cut', args: { size: 1000 } });
});

test('looks places up by name, fetching the gazetteer for that', async () => {
  const { posted, handle, types } = setUp();
  const { text: _text, lang: _lang, home: _home, ...source } = request(1);
  await handle({ ...source, type: 'search', query: 'Paris, Texas' });
  expect(types()).toEqual(['loading', 'loaded', 'found']);
  const last = posted.at(-1);
  expect(last?.type === 'found' && last.entries[0]).toMatchObject({
    name: 'Paris',
    kind: 'city',
    country: 'US',
    admin1: 'Texas',
    ids: { geonames: 4717560 },
  });
});

test('passes over what is no message to it', async () => {
  const { posted, handle } = setUp();
  for (const message of [null, 'x', {}, { type: 'geoparse' }, { ...request(1), home: [1] }])
    await handle(message);
  expect(posted).toEqual([]);
});
