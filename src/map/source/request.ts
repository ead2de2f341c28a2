import { BasemapError } from './BasemapError.ts';

/**
 * Asks for a file or, with a `Range` header, for a part of it.
 *
 * @throws BasemapError when the host cannot be reached; an abort passes through as it is.
 */
export async function request(url: string, init: RequestInit = {}): Promise<Response> {
  try {
    return await fetch(url, init);
  } catch (cause) {
    init.signal?.throwIfAborted();
    throw new BasemapError('The basemap could not be fetched: its host does not answer.', { cause });
  }
}
