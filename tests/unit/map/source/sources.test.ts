import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { BytesSource } from '../../../../src/map/source/BytesSource.ts';
import { openBasemap } from '../../../../src/map/source/openBasemap.ts';
import { RangeSource } from '../../../../src/map/source/RangeSource.ts';
import { WholeSource } from '../../../../src/map/source/WholeSource.ts';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

const closers: (() => void)[] = [];
let archive: Buffer;

beforeAll(async () => {
  archive = await readFile(new URL('../../../../public/data/basemap.pmtiles', import.meta.url));
});

afterEach(() => {
  for (const close of closers.splice(0)) close();
});

async function serve(answer: Answer): Promise<{ url: string; requests: IncomingMessage[] }> {
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/basemap.pmtiles`, requests };
}

function ranges(bytes: Buffer, change: (part: Buffer) => Buffer = (part) => part): Answer {
  return ({ headers }, response) => {
    const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(headers.range ?? '') ?? [];
    const start = Number(from);
    if (start >= bytes.length) {
      response.writeHead(416, { 'content-range': `bytes */${bytes.length}` }).end();
      return;
    }
    const part = change(bytes.subarray(start, Number(to) + 1));
    response.writeHead(206, { 'content-range': `bytes ${start}-${start + part.length - 1}/${bytes.length}` });
    response.end(part);
  };
}

function toArrayBuffer(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}

describe('a host that serves ranges', () => {
  it('is asked for no more than is read', async () => {
    const { url, requests } = await serve(ranges(archive));
    const map = await openBasemap(new RangeSource(url));
    const tile = await map.getZxy(4, 9, 6);
    expect(tile?.data.byteLength).toBeGreaterThan(1000);
    expect(requests.every(({ headers }) => headers.range)).toBe(true);
    expect(requests.length).toBeLessThanOrEqual(5);
  });

  it('is asked once for what several readers want at the same moment', async () => {
    const { url, requests } = await serve(ranges(archive));
    const source = new RangeSource(url);
    const abort = new AbortController();
    const reads = [undefined, abort.signal, undefined].map((signal) => source.getBytes(0, 127, signal));
    abort.abort();
    await expect(reads[1]).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
    const [first, last] = await Promise.all([reads[0], reads[2]]);
    expect(first?.data.byteLength).toBe(127);
    expect(last?.data).not.toBe(first?.data);
    expect(requests).toHaveLength(1);
    await source.getBytes(0, 127);
    expect(requests).toHaveLength(2);
  });

  it('is refused when a part comes short', async () => {
    const { url } = await serve(ranges(archive, (part) => part.subarray(0, part.length >> 1)));
    await expect(openBasemap(new RangeSource(url))).rejects.toThrow(/basemap\/cut expected=16384 at=0/);
  });

  it('is refused when a part comes empty', async () => {
    const { url } = await serve(ranges(archive, () => Buffer.alloc(0)));
    await expect(openBasemap(new RangeSource(url))).rejects.toThrow('basemap/empty');
  });

  it('is asked once more, past every cache, when a part comes empty', async () => {
    let asked = 0;
    const { url, requests } = await serve((request, response) => {
      asked += 1;
      ranges(archive, (part) => (asked === 2 ? Buffer.alloc(0) : part))(request, response);
    });
    const source = new RangeSource(url);
    await source.getBytes(0, 127);
    expect((await source.getBytes(1000, 50)).data.byteLength).toBe(50);
    expect(requests.map(({ headers }) => headers['cache-control'])).toEqual([
      undefined,
      undefined,
      'no-cache',
    ]);
  });

  it('is refused when the file was cut off', async () => {
    for (const length of [8000, archive.length >> 1, archive.length - 1]) {
      const { url } = await serve(ranges(archive.subarray(0, length)));
      await expect(openBasemap(new RangeSource(url))).rejects.toThrow(/^basemap\//);
    }
  });

  it('passes an abort through to a read that nobody else waits for', async () => {
    let close = () => {};
    const closed = new Promise<void>((resolve) => {
      close = resolve;
    });
    const { url } = await serve((request) => request.on('close', close));
    const abort = new AbortController();
    const read = new RangeSource(url).getBytes(0, 127, abort.signal);
    setTimeout(() => abort.abort(), 50);
    await expect(read).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
    await closed;
  });
});

describe('a host that refuses ranges', () => {
  it('is asked once for the whole file', async () => {
    const { url, requests } = await serve((_, response) => response.writeHead(200).end(archive));
    const source = new RangeSource(url);
    const map = await openBasemap(source);
    expect((await map.getZxy(4, 9, 6))?.data.byteLength).toBeGreaterThan(1000);
    expect((await map.getZxy(7, 78, 51))?.data.byteLength).toBeGreaterThan(100);
    expect(requests).toHaveLength(1);
  });

  it('is asked again without a range when it answers with an error', async () => {
    const { url, requests } = await serve(({ headers }, response) => {
      if (headers.range) response.writeHead(416).end();
      else response.writeHead(200).end(archive);
    });
    const map = await openBasemap(new RangeSource(url));
    expect(await map.getZxy(0, 0, 0)).toBeDefined();
    expect(requests).toHaveLength(2);
  });

  it('is asked anew after a failure', async () => {
    let asked = 0;
    const { url } = await serve((_, response) => {
      asked += 1;
      response.writeHead(asked === 1 ? 503 : 200).end(archive);
    });
    const source = new WholeSource(url);
    await expect(openBasemap(source)).rejects.toThrow('basemap/status status=503');
    expect(await (await openBasemap(source)).getZxy(0, 0, 0)).toBeDefined();
  });

  it('fails in words when the answer breaks off', async () => {
    const { url } = await serve((_, response) => {
      response.writeHead(200, { 'content-length': archive.length });
      response.write(archive.subarray(0, 50_000), () => response.destroy());
    });
    await expect(openBasemap(new RangeSource(url))).rejects.toThrow('basemap/broken-off');
  });
});

describe('what is not an archive', () => {
  it.each([
    ['a page in its place', Buffer.from('<!doctype html><title>Not here</title>'.repeat(1000))],
    ['zeros', Buffer.alloc(20_000)],
    ['a few bytes', Buffer.from('PMTiles')],
  ])('is told from one: %s', async (_, bytes) => {
    const { url } = await serve((_request, response) => response.writeHead(200).end(bytes));
    await expect(openBasemap(new RangeSource(url))).rejects.toThrow(/^basemap\/foreign/);
    await expect(openBasemap(new BytesSource('page', toArrayBuffer(bytes)))).rejects.toThrow(/^basemap\//);
  });

  it('is told from one when only its directory is rubbish', async () => {
    const bytes = Buffer.from(archive);
    bytes.fill(7, 127, 16_384);
    await expect(openBasemap(new BytesSource('page', toArrayBuffer(bytes)))).rejects.toThrow(
      /^basemap\/foreign/,
    );
  });

  it('is told from a host that has none or is not there', async () => {
    const { url } = await serve((_, response) => response.writeHead(404).end('no'));
    await expect(openBasemap(new RangeSource(url))).rejects.toThrow('basemap/status status=404');
    await expect(openBasemap(new RangeSource('http://127.0.0.1:1/x'))).rejects.toThrow('basemap/unreachable');
  });
});

describe('bytes in the page', () => {
  it('give tiles', async () => {
    const map = await openBasemap(new BytesSource('page', toArrayBuffer(archive)));
    expect((await map.getZxy(5, 19, 12))?.data.byteLength).toBeGreaterThan(1000);
    await expect(map.source.getBytes(archive.length - 10, 20)).rejects.toThrow('basemap/cut');
  });
});
