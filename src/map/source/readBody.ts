import { Fault } from '../../fault/Fault.ts';

/**
 * Reads all of an answer.
 *
 * @throws {Fault} when it breaks off or is empty; an abort passes through as it is.
 */
export async function readBody(response: Response, signal?: AbortSignal): Promise<ArrayBuffer> {
  let data: ArrayBuffer;
  try {
    data = await response.arrayBuffer();
  } catch (cause) {
    signal?.throwIfAborted();
    throw new Fault('basemap/broken-off', {}, { cause });
  }
  if (data.byteLength === 0) throw new Fault('basemap/empty', {});
  return data;
}
