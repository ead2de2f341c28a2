import type { WorkerLike } from '../../../src/worker/createWorker.ts';

/** A worker that answers nothing by itself and remembers what it was sent. */
export class FakeWorker implements WorkerLike {
  readonly sent: unknown[] = [];
  ended = false;
  readonly #listeners: { type: string; tell: (event: { data: unknown }) => void }[] = [];

  postMessage(message: unknown): void {
    this.sent.push(message);
  }

  terminate(): void {
    this.ended = true;
  }

  addEventListener(type: string, listener: (event: { data: unknown }) => void): void {
    this.#listeners.push({ type, tell: listener });
  }

  emit(type: string, data?: unknown): void {
    for (const listener of this.#listeners) if (listener.type === type) listener.tell({ data });
  }
}
