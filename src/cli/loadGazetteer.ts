import { readFileSync } from 'node:fs';

/** The gazetteer's file, which the build puts beside the commands' folder. */
const FILE = new URL('../data/gazetteer.bin', import.meta.url);

/** The bytes of the gazetteer, in memory that worker threads can share. */
export function loadGazetteer(): Uint8Array {
  const bytes = readFileSync(FILE);
  const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
  shared.set(bytes);
  return shared;
}
