import { MOST_LEVELS } from '../story/schema.ts';
import type { Place } from '../story/types.ts';

/** Whether more places hold each other than a story may have. */
export function areTooDeep(places: readonly Place[]): boolean {
  const byId = new Map(places.map((place) => [place.id, place]));
  return places.some((place) => {
    let level = 0;
    for (let up = place.within; up !== undefined && level <= MOST_LEVELS; up = byId.get(up)?.within) level++;
    return level > MOST_LEVELS;
  });
}
