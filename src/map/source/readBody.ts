import { BasemapError } from './BasemapError.ts';

/**
 * Reads all of an answer.
 *
 * @throws BasemapError when it breaks off or is empty; an abort passes through as it is.
 */
export async function readBody(response: Response, signal?: AbortSignal): Promise<ArrayBuffer> {
  let data: ArrayBuffer;
  try {
    data = await response.arrayBuffer();
  } catch (cause) {
    signal?.throwIfAborted();
    throw new BasemapError('The basemap could not be fetched: the answer broke off.', { cause });
  }
  if (data.byteLength === 0)
    throw new BasemapError('The basemap could not be fetched: the answer was empty.');
  return data;
}
