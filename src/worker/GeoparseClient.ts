import { Fault } from '../fault/Fault.ts';
import type { GeoparseResult } from '../geoparse/answer/result.ts';
import { UNKNOWN_LANG } from '../story/schema.ts';
import type { Candidate } from '../story/types.ts';
import { createWorker, type WorkerLike } from './createWorker.ts';
import { asFromWorker, type FromWorker, type GeoparserData, type ToWorker } from './messages.ts';

/**
 * How far a request is: fetching the gazetteer (bytes, `total` null where unknown), or reading the text, where a
 * caller that reads it part by part may say how far that goes, in UTF-16 units.
 */
export type GeoparseProgress =
  | { readonly stage: 'gazetteer'; readonly loaded: number; readonly total: number | null }
  | { readonly stage: 'text'; readonly done?: number; readonly of?: number };

export interface GeoparseRequest {
  /** The language of the text, a BCP 47 tag; unknown unless given. */
  readonly lang?: string;
  /** [longitude, latitude] in degrees of the reader's or the newspaper's own town. */
  readonly home?: readonly [number, number];
  readonly onProgress?: (progress: GeoparseProgress) => void;
  readonly signal?: AbortSignal;
}

/** What a search has found: what has the name, what is spelt a little otherwise, or the towns that the query says it lies in. */
export interface FoundPlaces {
  readonly entries: readonly Candidate[];
  readonly match: 'named' | 'similar' | 'around';
}

type Question = Exclude<ToWorker, { type: 'cancel' }>;
type Answer = Extract<FromWorker, { type: 'result' | 'found' }>;

interface Pending {
  readonly message: Question;
  readonly onProgress: (progress: GeoparseProgress) => void;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (reason: unknown) => void;
}

/** Geoparses texts in a worker, which starts with the first of them and fetches the gazetteer and the model once. */
export class GeoparseClient {
  readonly #address: string;
  readonly #create: () => WorkerLike;
  readonly #pending = new Map<number, Pending>();
  #worker: WorkerLike | null = null;
  #data: GeoparserData | null = null;
  #next = 1;

  /** @param address of the folder of data, absolute: the worker's own address is another than the page's. */
  constructor(address: string, create: () => WorkerLike = createWorker) {
    this.#address = address;
    this.#create = create;
  }

  /**
   * What `geoparse` finds in a text.
   *
   * @throws {Fault} and, where `signal` is aborted, its reason.
   */
  async geoparse(
    text: string,
    { lang = UNKNOWN_LANG, home, onProgress, signal }: GeoparseRequest = {},
  ): Promise<GeoparseResult> {
    const town: [number, number] | null = home ? [...home] : null;
    const question: Question = { type: 'geoparse', text, lang, home: town, ...this.#source() };
    const answer = await this.#ask(question, onProgress, signal);
    if (answer.type !== 'result') throw new Fault('search/stopped', {});
    return answer.result;
  }

  /**
   * The places that a query may mean, the likeliest first; see `searchEntries`.
   *
   * @throws {Fault}
   */
  async search(query: string, onProgress?: (progress: GeoparseProgress) => void): Promise<FoundPlaces> {
    const answer = await this.#ask({ type: 'search', query, ...this.#source() }, onProgress);
    if (answer.type !== 'found') throw new Fault('search/stopped', {});
    const { entries, match } = answer;
    return { entries, match };
  }

  #source() {
    return { id: this.#next++, address: this.#address, data: null };
  }

  #ask(
    message: Question,
    onProgress: ((progress: GeoparseProgress) => void) | undefined,
    signal?: AbortSignal,
  ): Promise<Answer> {
    if (signal?.aborted) return Promise.reject(signal.reason);
    return new Promise<Answer>((resolve, reject) => {
      const cancel = () => this.#cancel(message.id, signal?.reason);
      signal?.addEventListener('abort', cancel, { once: true });
      const done = () => signal?.removeEventListener('abort', cancel);
      const pending: Pending = {
        message,
        onProgress: onProgress ?? (() => undefined),
        resolve: (answer) => {
          done();
          resolve(answer);
        },
        reject: (reason) => {
          done();
          reject(reason);
        },
      };
      this.#pending.set(message.id, pending);
      this.#send(pending);
    });
  }

  /** Ends the worker and what it is at; a later request starts another. */
  close(): void {
    this.#fail('search/ended');
  }

  #send({ message }: Pending): void {
    // Only a new worker needs the files.
    const data = this.#worker ? null : this.#data;
    this.#worker ??= this.#start();
    this.#worker.postMessage({ ...message, data });
  }

  #start(): WorkerLike {
    const worker = this.#create();
    const stopped = () => {
      if (worker === this.#worker) this.#fail('search/stopped');
    };
    worker.addEventListener('message', ({ data }) => {
      const message = asFromWorker(data);
      if (message && worker === this.#worker) this.#receive(message);
    });
    worker.addEventListener('error', stopped);
    worker.addEventListener('messageerror', stopped);
    return worker;
  }

  #receive(message: FromWorker): void {
    if (message.type === 'loaded') {
      this.#data = message.data;
      return;
    }
    if (message.type === 'loading') {
      const { loaded, total } = message;
      // One fetch serves all that wait.
      for (const { onProgress } of this.#pending.values()) onProgress({ stage: 'gazetteer', loaded, total });
      return;
    }
    const pending = this.#pending.get(message.id);
    if (message.type === 'parsing') pending?.onProgress({ stage: 'text' });
    else this.#pending.delete(message.id);
    if (message.type === 'result' || message.type === 'found') pending?.resolve(message);
    if (message.type === 'failed') pending?.reject(new Fault(message.code, message.args));
  }

  #cancel(id: number, reason: unknown): void {
    const pending = this.#pending.get(id);
    this.#pending.delete(id);
    // While the files are on their way a worker hears messages, and to end it would lose what has come.
    if (!this.#data) this.#worker?.postMessage({ type: 'cancel', id } satisfies ToWorker);
    else {
      this.#worker?.terminate();
      this.#worker = null;
      for (const other of this.#pending.values()) this.#send(other);
    }
    pending?.reject(reason);
  }

  #fail(code: 'search/ended' | 'search/stopped'): void {
    this.#worker?.terminate();
    this.#worker = null;
    const failed = [...this.#pending.values()];
    this.#pending.clear();
    for (const { reject } of failed) reject(new Fault(code, {}));
  }
}
