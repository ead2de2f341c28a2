import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { Fault } from '../../../src/fault/Fault.ts';
import { type FetchTrouble, fetchBounded } from '../../../src/net/fetchBounded.ts';

let server: Server | null = null;

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  server = null;
});

/** What comes of a fetch from a host that answers like this: the text, or what went wrong. */
async function fetched(answer: RequestListener, { most = 1000, patience = 200 } = {}) {
  server = createServer(answer);
  await new Promise<void>((done) => server?.listen(0, '127.0.0.1', done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  let trouble: FetchTrouble | null = null;
  try {
    const bytes = await fetchBounded(url, { most, patience }, (found, options) => {
      trouble = found;
      return new Fault('load/web-page', {}, options);
    });
    return new TextDecoder().decode(bytes);
  } catch (error) {
    expect(error).toBeInstanceOf(Fault);
    return trouble;
  }
}

test('all of an answer comes, however slowly, as long as it goes on coming', async () => {
  const slow: RequestListener = (_, response) => {
    let sent = 0;
    const send = () => (sent++ < 6 ? response.write('ab', () => setTimeout(send, 600)) : response.end('c'));
    send();
  };
  expect(await fetched(slow, { patience: 3000 })).toBe('ababababababc');
});

test('an answer that stops half way, never begins, is refused, breaks off or never ends is told apart', async () => {
  expect(await fetched((_, response) => response.write('half'))).toEqual({ why: 'too-slow' });
  server?.closeAllConnections();
  expect(await fetched(() => undefined)).toEqual({ why: 'too-slow' });
  expect(await fetched((_, response) => response.writeHead(503).end())).toEqual({
    why: 'status',
    status: 503,
  });
  expect(
    await fetched((_, response) => {
      response.writeHead(200, { 'content-length': 500 });
      response.write('half', () => setTimeout(() => response.destroy(), 20));
    }),
  ).toEqual({ why: 'broken-off' });
  expect(
    await fetched((_, response) => {
      const send = () => !response.destroyed && response.write('x'.repeat(400), () => setTimeout(send, 5));
      send();
    }),
  ).toEqual({ why: 'too-large' });
});

test('a host that is not there is unreachable', async () => {
  const gone = fetchBounded('http://127.0.0.1:9/', { most: 1, patience: 5000 }, ({ why }) => {
    expect(why).toBe('unreachable');
    return new Fault('load/web-page', {});
  });
  await expect(gone).rejects.toThrow(Fault);
});
