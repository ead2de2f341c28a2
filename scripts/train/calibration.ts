import type { Basis } from '../../src/geoparse/model/Basis.ts';
import type { Gold } from './Gold.ts';

/** An answer given without having learnt from its document. */
export interface Answer {
  /** Its confidence before calibration, 0…1. */
  readonly raw: number;
  readonly basis: Basis;
  readonly right: boolean;
}

/** Corpora of other times, whose answers say little about how sure one of today is. */
const UNCALIBRATED = new Set(['TopRes19th', 'WOTR']);

/** Whether the answers to a document tell how sure answers are. */
export function calibrates({ corpus, complete }: Gold): boolean {
  return complete && !UNCALIBRATED.has(corpus);
}

const STEPS = 20;

/** How far towards doubt a share is moved, of the room between it and certainty: other texts are less like these. */
const DOUBT = 0.36;

/** How many answers the belief is worth that raw confidences are right as they are. */
const PRIOR = 3;

/** A table for each basis; without answers the raw confidence stays. */
export function calibration(answers: readonly Answer[]): Record<Basis, number[]> {
  const table = (basis: Basis) => isotonic(answers.filter((answer) => answer.basis === basis));
  return {
    demonym: table('demonym'),
    broad: table('broad'),
    county: table('county'),
    tied: table('tied'),
    only: table('only'),
    namesakes: table('namesakes'),
    feature: table('feature'),
    nearby: table('nearby'),
    none: table('none'),
  };
}

/**
 * The share of right answers at each of `STEPS + 1` confidences, by isotonic regression: pool adjacent violators
 * (Ayer et al. 1955) over bins, a little drawn towards the bin's own confidence where answers are few.
 */
function isotonic(answers: readonly Answer[]): number[] {
  const right = new Float64Array(STEPS + 1);
  const count = new Float64Array(STEPS + 1);
  for (let i = 0; i <= STEPS; i++) {
    right[i] = (PRIOR * i) / STEPS;
    count[i] = PRIOR;
  }
  for (const { raw, right: isRight } of answers) {
    const at = raw * STEPS;
    const low = Math.min(STEPS - 1, Math.floor(at));
    for (const [bin, weight] of [
      [low, 1 - (at - low)],
      [low + 1, at - low],
    ] as const) {
      right[bin] = (right[bin] ?? 0) + (isRight ? weight : 0);
      count[bin] = (count[bin] ?? 0) + weight;
    }
  }
  const pools: { right: number; count: number; bins: number }[] = [];
  for (let i = 0; i <= STEPS; i++) {
    let pool = { right: right[i] ?? 0, count: count[i] ?? 0, bins: 1 };
    for (
      let last = pools.at(-1);
      last && last.right / last.count > pool.right / pool.count;
      last = pools.at(-1)
    ) {
      pools.pop();
      pool = { right: pool.right + last.right, count: pool.count + last.count, bins: pool.bins + last.bins };
    }
    pools.push(pool);
  }
  const doubt = answers.length > 0 ? DOUBT : 0;
  return pools.flatMap(({ right, count, bins }) => {
    const share = right / count;
    const doubted = share - doubt * share * (1 - share);
    return Array<number>(bins).fill(Math.round(doubted * 1000) / 1000);
  });
}
