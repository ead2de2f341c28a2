import { readFileSync } from 'node:fs';
import { Gazetteer } from '../../../src/gazetteer/Gazetteer.ts';

/** The bytes of the gazetteer that the page and the commands use. */
export const gazetteerBytes = new Uint8Array(
  readFileSync(new URL('../../../public/data/gazetteer.bin', import.meta.url)),
);

export const gazetteer = Gazetteer.from(gazetteerBytes);
