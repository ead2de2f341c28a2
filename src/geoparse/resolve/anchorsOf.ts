import { COUNTRIES } from '../../gazetteer/classes.ts';
import type { Gazetteer } from '../../gazetteer/Gazetteer.ts';
import { itemAt } from '../reading/itemAt.ts';
import type { Anchors } from './Anchors.ts';
import type { Favourite } from './favourites.ts';
import { type Group, topOf } from './Group.ts';

/** How many of a group's neighbours count as next to it. */
const BESIDE = 4;

/** Neighbours less sure than this say nothing. */
const LEAST_SURE = 0.25;

/** The towns and divisions that a group's neighbours stand for, of those that are sure enough. */
export function anchorsOf(
  group: Group,
  neighbours: readonly Group[],
  favourites: readonly Favourite[],
  gazetteer: Gazetteer,
): Anchors {
  const own = topOf(group).entry;
  const entries: number[] = [];
  const sureties: number[] = [];
  let beside = 0;
  neighbours.forEach((neighbour, order) => {
    if (topOf(neighbour).entry === own) return;
    const { candidate, certainty } = itemAt(favourites, neighbour.number);
    const sure = neighbour.weight * certainty;
    if (sure < LEAST_SURE || gazetteer.isAny(candidate.entry, COUNTRIES)) return;
    entries.push(candidate.entry);
    sureties.push(sure);
    if (order < BESIDE) beside++;
  });
  return { entries: new Uint32Array(entries), certainty: new Float64Array(sureties), beside };
}
