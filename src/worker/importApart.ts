import { Fault } from '../fault/Fault.ts';
import type { Imported } from '../import/Imported.ts';
import type { WorkerLike } from './createWorker.ts';
import type { ImportAnswer, ImportRequest } from './importMessages.ts';

const createWorker = (): WorkerLike =>
  new Worker(new URL('./importWorker.ts', import.meta.url), { type: 'module' });

/** How long anything may take to be read, in milliseconds: several books take less. */
const PATIENCE = 60_000;

/**
 * Reads what was handed over, apart from the page, which goes on answering however long that takes: a worker of its
 * own, gone afterwards.
 *
 * @throws {Fault} and nothing else
 */
export function importApart(
  request: ImportRequest,
  create: () => WorkerLike = createWorker,
  patience = PATIENCE,
): Promise<Imported> {
  return new Promise((resolve, reject) => {
    const worker = create();
    const end = (act: () => void) => {
      clearTimeout(timer);
      worker.terminate();
      act();
    };
    const fail = () => end(() => reject(new Fault('import/reader-failed', {})));
    const timer = setTimeout(() => end(() => reject(new Fault('import/too-slow', {}))), patience);
    worker.addEventListener('message', ({ data }) => {
      // The worker is ours, and nobody else can post from it.
      const answer = data as ImportAnswer;
      if (answer.type === 'imported') end(() => resolve(answer.imported));
      else end(() => reject(new Fault(answer.code, answer.args)));
    });
    worker.addEventListener('error', fail);
    worker.addEventListener('messageerror', fail);
    worker.postMessage(request);
  });
}
