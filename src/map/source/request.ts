import { Fault } from '../../fault/Fault.ts';

/**
 * Asks for a file or, with a `Range` header, for a part of it.
 *
 * @throws {Fault} when the host cannot be reached; an abort passes through as it is.
 */
export async function request(url: string, init: RequestInit = {}): Promise<Response> {
  try {
    return await fetch(url, init);
  } catch (cause) {
    init.signal?.throwIfAborted();
    throw new Fault('basemap/unreachable', {}, { cause });
  }
}
