import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

interface Host {
  readonly origin: string;
  close(): void;
}

/**
 * Serves folders as a good static host does: text packed with brotli, archives by ranges.
 *
 * @param folders looked through in order
 * @param pages what stands in no folder, by path
 */
export async function serveFolders(
  folders: readonly string[],
  pages: ReadonlyMap<string, string>,
): Promise<Host> {
  const packed = new Map<string, Buffer>();
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const path = normalize(new URL(request.url ?? '/', 'http://host').pathname).replace(/\/$/, '/index.html');
    const bytes = contentOf(path, folders, pages);
    if (!bytes) return response.writeHead(404).end();
    const type = TYPES[extname(path)];
    if (!type) return sendRange(request, response, bytes);
    const small = packed.get(path) ?? brotliCompressSync(bytes);
    packed.set(path, small);
    return response
      .writeHead(200, { 'Content-Type': type, 'Content-Encoding': 'br', 'Content-Length': small.length })
      .end(small);
  };
  const server = createServer(answer);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function contentOf(
  path: string,
  folders: readonly string[],
  pages: ReadonlyMap<string, string>,
): Buffer | null {
  const page = pages.get(path);
  if (page !== undefined) return Buffer.from(page);
  const file = folders
    .map((folder) => join(folder, path))
    .find((known) => existsSync(known) && statSync(known).isFile());
  return file ? readFileSync(file) : null;
}

function sendRange({ headers }: IncomingMessage, response: ServerResponse, bytes: Buffer) {
  const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(headers.range ?? '') ?? [];
  if (from === undefined) return response.writeHead(200, { 'Content-Length': bytes.length }).end(bytes);
  const part = bytes.subarray(Number(from), Number(to) + 1);
  return response
    .writeHead(206, {
      'Content-Length': part.length,
      'Content-Range': `bytes ${from}-${Number(from) + part.length - 1}/${bytes.length}`,
    })
    .end(part);
}
