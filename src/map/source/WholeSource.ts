import type { RangeResponse, Source } from 'pmtiles';
import { Fault } from '../../fault/Fault.ts';
import { BytesSource } from './BytesSource.ts';
import { readBody } from './readBody.ts';
import { request } from './request.ts';

/** An archive that is fetched whole at the first read and kept, for a host that does not serve ranges. */
export class WholeSource implements Source {
  readonly #url: string;
  #bytes: Promise<BytesSource> | undefined;

  /** @param answer An answer that already holds all of it, so that it is not asked for again. */
  constructor(url: string, answer?: Response) {
    this.#url = url;
    if (answer) this.#bytes = this.#keep(answer);
  }

  getKey(): string {
    return this.#url;
  }

  /** @throws {Fault} when the archive cannot be fetched or ends too early; the next read tries again. */
  async getBytes(offset: number, length: number): Promise<RangeResponse> {
    this.#bytes ??= request(this.#url).then((answer) => this.#keep(answer));
    const pending = this.#bytes;
    try {
      return await (await pending).getBytes(offset, length);
    } catch (error) {
      if (this.#bytes === pending) this.#bytes = undefined;
      throw error;
    }
  }

  async #keep(answer: Response): Promise<BytesSource> {
    if (!answer.ok) throw new Fault('basemap/status', { status: answer.status });
    return new BytesSource(this.#url, await readBody(answer));
  }
}
