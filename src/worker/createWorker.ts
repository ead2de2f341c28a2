/** The part of a Worker that the client uses. */
export interface WorkerLike {
  postMessage(message: unknown): void;
  terminate(): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
  addEventListener(type: 'error' | 'messageerror', listener: () => void): void;
}

export const createWorker = (): WorkerLike =>
  new Worker(new URL('./geoparseWorker.ts', import.meta.url), { type: 'module' });
