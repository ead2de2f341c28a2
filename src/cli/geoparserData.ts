import { readFileSync } from 'node:fs';
import { Gazetteer } from '../gazetteer/Gazetteer.ts';
import type { GeoparseOptions } from '../geoparse/geoparse.ts';
import { decodeModel } from '../geoparse/model/format.ts';

/** What the geoparser knows, as files in memory that worker threads can share. */
export interface GeoparserData {
  readonly gazetteer: Uint8Array;
  readonly model: Uint8Array;
}

/** The gazetteer and the model, which the build puts beside the commands' folder. */
export function loadData(): GeoparserData {
  return { gazetteer: shared('gazetteer.bin'), model: shared('model-en.bin') };
}

/**
 * What is in the files.
 *
 * @throws {Fault} where one is damaged.
 */
export function openData({ gazetteer, model }: GeoparserData): Pick<GeoparseOptions, 'gazetteer' | 'model'> {
  return { gazetteer: Gazetteer.from(gazetteer), model: decodeModel(model) };
}

function shared(name: string): Uint8Array {
  const bytes = readFileSync(new URL(['..', 'data', name].join('/'), import.meta.url));
  const copy = new Uint8Array(new SharedArrayBuffer(bytes.length));
  copy.set(bytes);
  return copy;
}
