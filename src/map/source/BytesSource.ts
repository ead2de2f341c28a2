import type { RangeResponse, Source } from 'pmtiles';
import { Fault } from '../../fault/Fault.ts';

/** How much a reader asks for at first, without knowing how long the archive is. */
const firstRead = 16_384;

/** An archive whose bytes are already there, as in a page that carries its basemap. */
export class BytesSource implements Source {
  readonly #key: string;
  readonly #bytes: ArrayBuffer;

  /** @param key What tells this archive from others. */
  constructor(key: string, bytes: ArrayBuffer) {
    this.#key = key;
    this.#bytes = bytes;
  }

  getKey(): string {
    return this.#key;
  }

  /** @throws {Fault} when the range ends past the end, except for the first read, which does not know it. */
  async getBytes(offset: number, length: number): Promise<RangeResponse> {
    const data = this.#bytes.slice(offset, offset + length);
    const whole = offset === 0 && length === firstRead && data.byteLength > 0;
    if (data.byteLength < length && !whole) {
      throw new Fault('basemap/cut', { expected: length, at: offset, found: data.byteLength });
    }
    return { data };
  }
}
