import type { Gazetteer } from '../../src/gazetteer/Gazetteer.ts';
import { geoparse } from '../../src/geoparse/geoparse.ts';
import type { Calibration } from '../../src/geoparse/Model.ts';
import type { GeoparseResult } from '../../src/geoparse/result.ts';
import { calibration } from './calibration.ts';
import type { Gold } from './Gold.ts';
import { type Family, learn } from './learn.ts';
import { quantise, restore } from './quantise.ts';

/** Leaves the raw confidence as it is. */
export const UNCALIBRATED = calibration([]);

/** Each document with what a model finds in it that has learnt from the other folds' documents only. */
export function crossValidate(
  documents: readonly Family[],
  folds: number,
  gazetteer: Gazetteer,
  table: Calibration = UNCALIBRATED,
): { gold: Gold; result: GeoparseResult }[] {
  const answers: { gold: Gold; result: GeoparseResult }[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const rest = documents.filter((_, i) => i % folds !== fold);
    const model = { weights: restore(quantise(learn(rest, gazetteer))), calibration: table };
    documents.forEach(([{ gold }], i) => {
      if (i % folds === fold) answers.push({ gold, result: geoparse(gold.text, { gazetteer, model }) });
    });
  }
  return answers;
}
