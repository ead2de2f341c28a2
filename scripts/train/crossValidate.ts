import type { Gazetteer } from '../../src/gazetteer/Gazetteer.ts';
import type { GeoparseResult } from '../../src/geoparse/answer/result.ts';
import { geoparse } from '../../src/geoparse/geoparse.ts';
import { type Calibration, restore } from '../../src/geoparse/model/Model.ts';
import { answersOf } from './answersOf.ts';
import { calibrates, calibration } from './calibration.ts';
import type { Gold } from './Gold.ts';
import { learn } from './learn.ts';
import type { Family } from './prepare.ts';
import { quantise } from './quantise.ts';

/** A document with what a model finds in it that has not learnt from it. */
export interface Answered {
  readonly gold: Gold;
  readonly result: GeoparseResult;
  readonly fold: number;
}

/** For each fold the weights learnt from the documents of the others. */
export function learnFolds(
  documents: readonly Family[],
  folds: number,
  gazetteer: Gazetteer,
): Float32Array[] {
  return Array.from({ length: folds }, (_, fold) =>
    restore(
      quantise(
        learn(
          documents.filter((_, i) => i % folds !== fold),
          gazetteer,
        ),
      ),
    ),
  );
}

/** Each document answered by its fold's weights; confidence stays as it is where the fold has no table. */
export function answerFolds(
  documents: readonly Family[],
  weights: readonly Float32Array[],
  gazetteer: Gazetteer,
  tables: readonly Calibration[] = [],
): Answered[] {
  return weights.flatMap((own, fold) => {
    const model = { weights: own, calibration: tables[fold] ?? calibration([]) };
    const held = documents.filter((_, i) => i % weights.length === fold);
    return held.map(([{ gold }]) => ({ gold, fold, result: geoparse(gold.text, { gazetteer, model }) }));
  });
}

/** For each fold the calibration fitted to the answers of the others, so that no answer has calibrated itself. */
export function calibrateFolds(answered: readonly Answered[], folds: number): Calibration[] {
  return Array.from({ length: folds }, (_, fold) =>
    calibration(
      answered
        .filter((one) => one.fold !== fold && calibrates(one.gold))
        .flatMap(({ gold, result }) => answersOf(gold, result)),
    ),
  );
}
