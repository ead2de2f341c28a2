import { BasemapError } from './BasemapError.ts';

/**
 * Asks for a file or a part of it.
 *
 * @param range The value of a `Range` header; the whole file without it.
 * @throws BasemapError when the host cannot be reached; an abort passes through as it is.
 */
export async function request(url: string, range?: string, signal?: AbortSignal): Promise<Response> {
  try {
    return await fetch(url, { ...(range ? { headers: { range } } : {}), ...(signal ? { signal } : {}) });
  } catch (cause) {
    signal?.throwIfAborted();
    throw new BasemapError('The basemap could not be fetched: its host does not answer.', { cause });
  }
}
