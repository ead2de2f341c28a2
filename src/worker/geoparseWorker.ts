import { fetchBytes } from './fetchBytes.ts';
import { handleMessage, newState } from './handleMessage.ts';
import type { FromWorker } from './messages.ts';

const state = newState();

function post(message: FromWorker): void {
  // The copy of the gazetteer changes hands instead of being copied again.
  self.postMessage(message, {
    transfer: message.type === 'loaded' ? [message.data.gazetteer.buffer, message.data.model.buffer] : [],
  });
}

self.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  void handleMessage(data, state, { post, fetchBytes });
});
