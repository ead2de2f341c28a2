import { readFileSync } from 'node:fs';

/** The bytes of the model that the page and the commands use. */
export const modelBytes = new Uint8Array(
  readFileSync(new URL('../../../public/data/model-en.bin', import.meta.url)),
);
