import { parentPort, workerData } from 'node:worker_threads';
import { geoparseLine } from './geoparseLine.ts';
import { type GeoparserData, openData } from './geoparserData.ts';

/** What a worker is started with. */
export interface WorkerData {
  readonly data: GeoparserData;
  readonly home: readonly [number, number] | null;
  readonly lang: string;
}

const { data, home, lang }: WorkerData = workerData;
const options = { ...openData(data), ...(home && { home }), lang };
parentPort?.on('message', (lines: readonly string[]) => {
  parentPort?.postMessage(lines.map((line) => geoparseLine(line, options)));
});
