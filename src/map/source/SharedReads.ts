/** What several readers wait for; once none does, it is given up. */
interface SharedRead {
  readonly bytes: Promise<ArrayBuffer>;
  readonly abort: AbortController;
  readers: number;
}

/**
 * Reads that are under way: who asks for the same bytes meanwhile waits for them in place of asking again, as a map
 * does whose tiles from near are all cut out of one.
 */
export class SharedReads {
  readonly #reads = new Map<string, SharedRead>();

  /**
   * @param start begins the read, which its signal ends
   * @returns a copy of the bytes, which the caller may hand over.
   * @throws {DOMException} when the caller's own signal aborts; whatever the read throws.
   */
  async read(
    key: string,
    start: (signal: AbortSignal) => Promise<ArrayBuffer>,
    signal?: AbortSignal,
  ): Promise<ArrayBuffer> {
    signal?.throwIfAborted();
    const shared = this.#reads.get(key) ?? this.#start(key, start);
    shared.readers += 1;
    let leave = () => {};
    const left = new Promise<never>((_, reject) => {
      leave = () => reject(signal?.reason);
    });
    signal?.addEventListener('abort', leave);
    try {
      return (await Promise.race([shared.bytes, left])).slice(0);
    } finally {
      signal?.removeEventListener('abort', leave);
      shared.readers -= 1;
      if (shared.readers === 0) this.#end(key, shared);
    }
  }

  #start(key: string, start: (signal: AbortSignal) => Promise<ArrayBuffer>): SharedRead {
    const abort = new AbortController();
    const shared = { bytes: start(abort.signal), abort, readers: 0 };
    this.#reads.set(key, shared);
    return shared;
  }

  #end(key: string, shared: SharedRead): void {
    if (this.#reads.get(key) === shared) this.#reads.delete(key);
    shared.abort.abort();
  }
}
