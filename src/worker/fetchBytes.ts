import { GeoparseError } from './GeoparseError.ts';

/** Told how many bytes have come, of how many where the server says so. */
export type OnBytes = (loaded: number, total: number | null) => void;

/**
 * The bytes at an address.
 *
 * @throws {GeoparseError} `gazetteer`
 */
export async function fetchBytes(address: string, onBytes: OnBytes): Promise<Uint8Array<ArrayBuffer>> {
  try {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`the server answers ${response.status}`);
    return await read(response, onBytes);
  } catch (error) {
    const cause = error instanceof Error ? error.message : 'unknown cause';
    throw new GeoparseError('gazetteer', `The list of places could not be fetched (${cause}).`, {
      cause: error,
    });
  }
}

async function read(response: Response, onBytes: OnBytes): Promise<Uint8Array<ArrayBuffer>> {
  // Of a compressed answer the header tells the compressed length.
  const told = response.headers.has('content-encoding') ? 0 : Number(response.headers.get('content-length'));
  const chunks: Uint8Array[] = [];
  let loaded = 0;
  for (const reader = response.body?.getReader(); reader; ) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
    loaded += value.length;
    onBytes(loaded, told >= loaded ? told : null);
  }
  const bytes = new Uint8Array(loaded);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
