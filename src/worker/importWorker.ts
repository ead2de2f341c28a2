import { answerImport } from './answerImport.ts';
import type { ImportRequest } from './importMessages.ts';

self.addEventListener('message', ({ data }: MessageEvent<ImportRequest>) => {
  // What is no fault of the reader's is this worker's error, which the page hears of.
  answerImport(data).then(
    (answer) => self.postMessage(answer),
    (error: unknown) => {
      setTimeout(() => {
        throw error;
      });
    },
  );
});
