import { parentPort, workerData } from 'node:worker_threads';
import { geoparseBatch } from './geoparseLine.ts';
import { type GeoparserData, openData } from './geoparserData.ts';
import type { Line } from './lines.ts';

/** What a worker is started with. */
export interface WorkerData {
  readonly data: GeoparserData;
  readonly home: readonly [number, number] | null;
  readonly lang: string | null;
}

const { data, home, lang }: WorkerData = workerData;
const options = { ...openData(data), ...(home && { home }), lang };
// One batch after the other: their answers are told apart by their order.
let last: Promise<void> = Promise.resolve();
parentPort?.on('message', (lines: readonly Line[]) => {
  last = last.then(async () => parentPort?.postMessage(await geoparseBatch(lines, options)));
});
