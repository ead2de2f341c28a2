import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { GeoparsePool } from './GeoparsePool.ts';
import { geoparseBatch, type LineResult } from './geoparseLine.ts';
import { openData } from './geoparserData.ts';
import type { WorkerData } from './geoparseWorker.ts';
import type { Line } from './lines.ts';

/** How much text, in UTF-16 units, goes to a thread at once, and how many batches wait for each thread. */
const BATCH = 100_000;
const WAITING = 3;

export interface Streams {
  readonly output: Writable;
  readonly errors: Writable;
  /** Told the number of documents done, every so often. */
  readonly progress?: (done: number) => void;
}

/**
 * Geoparses lines `{"id","text"}` to lines `{"id","mentions"}` in the same order, in memory that does not grow with
 * their number: no line is read before there is room for it, none is written before the one before it is taken.
 *
 * @returns how many lines were no documents; each is named by its number on `errors`.
 */
export async function geoparseLines(
  lines: AsyncIterable<Line>,
  jobs: number,
  data: WorkerData,
  { output, errors, progress }: Streams,
): Promise<number> {
  let number = 0;
  let bad = 0;
  const write = async (results: readonly LineResult[]) => {
    for (const result of results) {
      number++;
      if ('line' in result) {
        if (!output.write(`${result.line}\n`)) await once(output, 'drain');
      } else if (result.error) {
        bad++;
        errors.write(`wherein: line ${number}: ${result.error}\n`);
      }
    }
    progress?.(number);
  };
  const { run, close } = runner(jobs, data);
  const waiting: Promise<LineResult[]>[] = [];
  try {
    for await (const batch of batches(lines)) {
      waiting.push(run(batch));
      if (waiting.length >= jobs * WAITING) await write((await waiting.shift()) ?? []);
    }
    for (const results of waiting) await write(await results);
  } finally {
    await close();
  }
  return bad;
}

interface Runner {
  readonly run: (lines: readonly Line[]) => Promise<LineResult[]>;
  readonly close: () => Promise<void>;
}

/** Threads where several were asked for, else this one. */
function runner(jobs: number, data: WorkerData): Runner {
  if (jobs > 1) {
    const pool = new GeoparsePool(jobs, data);
    return { run: (lines) => pool.run(lines), close: () => pool.close() };
  }
  const { home, lang } = data;
  const options = { ...openData(data.data), ...(home && { home }), lang };
  return {
    run: (lines) => geoparseBatch(lines, options),
    close: async () => undefined,
  };
}

async function* batches(lines: AsyncIterable<Line>): AsyncGenerator<Line[]> {
  let batch: Line[] = [];
  let size = 0;
  for await (const line of lines) {
    batch.push(line);
    size += 'text' in line ? line.text.length : 0;
    if (size < BATCH) continue;
    yield batch;
    batch = [];
    size = 0;
  }
  if (batch.length > 0) yield batch;
}
