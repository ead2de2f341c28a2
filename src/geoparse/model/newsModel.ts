import { learnt } from './learnt.ts';
import type { Model } from './Model.ts';

let model: Model | undefined;

/** What was learnt from news in English, unpacked at its first use. */
export function newsModel(): Model {
  model ??= {
    weights: Float32Array.from(bytesOf(learnt.weights), (byte) => ((byte << 24) >> 24) * learnt.step),
    calibration: learnt.calibration,
  };
  return model;
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
