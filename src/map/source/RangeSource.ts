import type { RangeResponse, Source } from 'pmtiles';
import { Fault, isFault } from '../../fault/Fault.ts';
import { askedRanges } from './askedRanges.ts';
import { readBody } from './readBody.ts';
import { request } from './request.ts';
import { SharedReads } from './SharedReads.ts';
import { WholeSource } from './WholeSource.ts';

/** Answers to a range request that say that the host will not serve ranges, while it may serve the file. */
const refusals = new Set([400, 405, 406, 416, 501]);

/** A part of the archive, in bytes, and what ends its reading. */
interface Part {
  readonly offset: number;
  readonly length: number;
  /** As a `Range` header names it. */
  readonly range: string;
  readonly signal: AbortSignal;
}

/** An archive that is read by range requests; from a host that refuses them, whole and once. */
export class RangeSource implements Source {
  readonly #url: string;
  readonly #shared = new SharedReads();
  #whole: WholeSource | undefined;

  constructor(url: string) {
    this.#url = url;
  }

  getKey(): string {
    return this.#url;
  }

  /** @throws {Fault} when the range cannot be had, or comes short although the file goes on. */
  async getBytes(offset: number, length: number, signal?: AbortSignal): Promise<RangeResponse> {
    const range = `bytes=${offset}-${offset + length - 1}`;
    const start = (given: AbortSignal) => this.#readTwice({ offset, length, range, signal: given });
    return { data: await this.#shared.read(range, start, signal) };
  }

  async #readTwice(part: Part): Promise<ArrayBuffer> {
    try {
      return await this.#read(part, 'default');
    } catch (cause) {
      if (!isFault(cause, 'basemap') || this.#whole) throw cause;
      // Where another read was abandoned half way, Chromium's cache may hand out its part empty.
      return this.#read(part, 'reload');
    }
  }

  async #read(part: Part, cache: RequestCache): Promise<ArrayBuffer> {
    const { offset, length, range, signal } = part;
    if (this.#whole) return (await this.#whole.getBytes(offset, length)).data;
    if (this.#url.endsWith('data/basemap.pmtiles')) askedRanges.add(range);
    const answer = await request(this.#url, { headers: { range }, cache, signal });
    if (answer.status === 206) return complete(answer, part);
    if (answer.status !== 200 && !refusals.has(answer.status)) {
      throw new Fault('basemap/status', { status: answer.status });
    }
    // Another read may have found out meanwhile: then its bytes serve both.
    if (this.#whole) await answer.body?.cancel();
    this.#whole ??= new WholeSource(this.#url, answer.status === 200 ? answer : undefined);
    return (await this.#whole.getBytes(offset, length)).data;
  }
}

async function complete(answer: Response, { offset, length, signal }: Part): Promise<ArrayBuffer> {
  const data = await readBody(answer, signal);
  const size = Number(/\/(\d+)$/.exec(answer.headers.get('content-range') ?? '')?.[1] ?? Number.NaN);
  const isAll = offset === 0 && data.byteLength === size;
  if (data.byteLength === length || isAll) return data;
  throw new Fault('basemap/cut', { expected: length, at: offset, found: data.byteLength });
}
