import { Worker } from 'node:worker_threads';
import type { LineResult } from './geoparseLine.ts';
import type { WorkerData } from './geoparseWorker.ts';
import type { Line } from './lines.ts';

/** The worker's script, which the build puts beside this code. */
const SCRIPT = new URL(['.', 'geoparseWorker.js'].join('/'), import.meta.url);

interface Task {
  readonly resolve: (results: LineResult[]) => void;
  readonly reject: (error: Error) => void;
}

/** Worker threads that geoparse batches of lines, each batch in the next free thread's queue. */
export class GeoparsePool {
  readonly #workers: { worker: Worker; tasks: Task[] }[];

  constructor(jobs: number, data: WorkerData) {
    this.#workers = Array.from({ length: jobs }, () => {
      const entry = { worker: new Worker(SCRIPT, { workerData: data }), tasks: [] as Task[] };
      entry.worker.on('message', (results: LineResult[]) => entry.tasks.shift()?.resolve(results));
      const fail = (error: Error) => {
        for (const task of entry.tasks.splice(0)) task.reject(error);
      };
      entry.worker.on('error', fail);
      // A thread that ends has no answers any more, whether it says why or not.
      entry.worker.on('exit', () => fail(new Error('a thread ended unexpectedly')));
      return entry;
    });
  }

  /** Geoparses some lines; the results are in their order. */
  run(lines: readonly Line[]): Promise<LineResult[]> {
    return new Promise((resolve, reject) => {
      const [first, ...others] = this.#workers;
      if (!first) {
        reject(new Error('the pool has no workers'));
        return;
      }
      const least = others.reduce((a, b) => (b.tasks.length < a.tasks.length ? b : a), first);
      least.tasks.push({ resolve, reject });
      least.worker.postMessage(lines);
    });
  }

  async close(): Promise<void> {
    await Promise.all(this.#workers.map(({ worker }) => worker.terminate()));
  }
}
