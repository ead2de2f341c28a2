import { parentPort, workerData } from 'node:worker_threads';
import { Gazetteer } from '../gazetteer/Gazetteer.ts';
import { geoparseLine } from './geoparseLine.ts';

/** What a worker is started with. */
export interface WorkerData {
  readonly bytes: Uint8Array;
  readonly home: readonly [number, number] | null;
  readonly lang: string;
}

const { bytes, home, lang }: WorkerData = workerData;
const options = { gazetteer: Gazetteer.from(bytes), ...(home && { home }), lang };
parentPort?.on('message', (lines: readonly string[]) => {
  parentPort?.postMessage(lines.map((line) => geoparseLine(line, options)));
});
