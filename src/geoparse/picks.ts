import type { Gazetteer } from '../gazetteer/Gazetteer.ts';
import type { Group } from './Group.ts';

/** For each group the number of the chosen candidate and how sure the choice is, 0…1. */
export interface Picks {
  readonly picks: Int32Array;
  readonly certainty: Float64Array;
}

/** Before any choice the best known of namesakes stands for the name, the less surely the more there are. */
export function firstPicks(groups: readonly Group[], gazetteer: Gazetteer): Picks {
  const { populations } = gazetteer.tables;
  const certainty = Float64Array.from(groups, ({ candidates: [first, second] }) => {
    if (!first || !second) return 1;
    const ahead = (populations[first.entry] ?? 0) - (populations[second.entry] ?? 0);
    return Math.min(1, 0.4 + Math.max(0, ahead) / 60);
  });
  return { picks: new Int32Array(groups.length), certainty };
}

/** For each group the candidate that its mentions favour together. */
export function picksOf(groups: readonly Group[], probabilities: readonly Float64Array[]): Picks {
  const picks = new Int32Array(groups.length);
  const certainty = new Float64Array(groups.length);
  groups.forEach(({ spans, candidates }, g) => {
    let best = -1;
    candidates.forEach((_, c) => {
      let sum = 0;
      for (const i of spans) sum += probabilities[i]?.[c] ?? 0;
      if (sum > best) {
        best = sum;
        picks[g] = c;
      }
    });
    certainty[g] = best / spans.length;
  });
  return { picks, certainty };
}
