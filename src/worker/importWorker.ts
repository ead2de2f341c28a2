import { answerImport } from './answerImport.ts';
import type { ImportRequest } from './importMessages.ts';

self.addEventListener('message', ({ data }: MessageEvent<ImportRequest>) => {
  self.postMessage(answerImport(data));
});
