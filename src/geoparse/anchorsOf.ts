import type { Gazetteer } from '../gazetteer/Gazetteer.ts';
import { FEATURES } from '../gazetteer/tables.ts';
import type { Anchors } from './Anchors.ts';
import type { Group } from './Group.ts';
import type { Picks } from './picks.ts';

const COUNTRY = FEATURES.indexOf('country');

/** How many of a group's neighbours count as next to it. */
const BESIDE = 4;

/** Neighbours less sure than this say nothing. */
const LEAST_SURE = 0.25;

/** The towns and divisions that a group's neighbours stand for, of those that are sure enough. */
export function anchorsOf(
  g: number,
  neighbours: readonly number[],
  groups: readonly Group[],
  { picks, certainty }: Picks,
  gazetteer: Gazetteer,
): Anchors {
  const own = groups[g]?.candidates[0]?.entry;
  const entries: number[] = [];
  const sureties: number[] = [];
  let beside = 0;
  neighbours.forEach((other, order) => {
    const neighbour = groups[other];
    if (!neighbour || neighbour.candidates[0]?.entry === own) return;
    const entry = neighbour.candidates[picks[other] ?? -1]?.entry ?? 0;
    const sure = neighbour.weight * (certainty[other] ?? 0);
    if (entry === 0 || sure < LEAST_SURE || (gazetteer.tables.features[entry] ?? 0) <= COUNTRY) return;
    entries.push(entry);
    sureties.push(sure);
    if (order < BESIDE) beside++;
  });
  return { entries: new Uint32Array(entries), certainty: new Float64Array(sureties), beside };
}
