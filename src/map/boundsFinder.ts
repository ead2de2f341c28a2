import type { Bounds } from '../geo/bounds.ts';
import type { Place } from '../story/types.ts';
import type { FindArea } from './areas.ts';

/** The boxes of those places that are drawn as areas, in degrees, by the places' ids; null for any other. */
export function boundsFinder(
  places: readonly Place[],
  findArea: FindArea,
): (placeId: string) => Bounds | null {
  const boxes = new Map(places.map((place) => [place.id, findArea(place)?.bounds ?? null]));
  return (id) => boxes.get(id) ?? null;
}
