import { ImportError } from '../import/ImportError.ts';
import type { Imported } from '../import/Imported.ts';
import { importWords } from '../words/importWords.ts';
import type { WorkerLike } from './createWorker.ts';
import type { ImportAnswer, ImportRequest } from './importMessages.ts';

const createWorker = (): WorkerLike =>
  new Worker(new URL('./importWorker.ts', import.meta.url), { type: 'module' });

/**
 * Reads what was handed over, apart from the page, which goes on answering however long that takes: a worker of its
 * own, gone afterwards.
 *
 * @throws {ImportError} and nothing else
 */
export function importApart(
  request: ImportRequest,
  create: () => WorkerLike = createWorker,
): Promise<Imported> {
  return new Promise((resolve, reject) => {
    const worker = create();
    const end = (act: () => void) => {
      worker.terminate();
      act();
    };
    const fail = () => end(() => reject(new ImportError('unreadable', importWords.readerFailed)));
    worker.addEventListener('message', ({ data }) => {
      // The worker is ours, and nobody else can post from it.
      const answer = data as ImportAnswer;
      if (answer.type === 'imported') end(() => resolve(answer.imported));
      else end(() => reject(new ImportError(answer.code, answer.message)));
    });
    worker.addEventListener('error', fail);
    worker.addEventListener('messageerror', fail);
    worker.postMessage(request);
  });
}
