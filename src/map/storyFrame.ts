import { type Bounds, unionBounds } from '../geo/bounds.ts';
import { distance } from '../geo/distance.ts';
import type { PlaceSummary } from '../story/summaries.ts';

/** The share of the literal mentions that the opening frame shows. */
const SHARE = 0.9;

/** From this share on, a place is left out that would stretch the frame so many times. */
const ENOUGH = 0.7;
const STRETCH = 2;

/**
 * The box that the map opens on: where most of the story happens. Counted by literal mentions, from the place with most
 * of them outwards, so that one reporter's far-away dateline does not turn a local story into a map of the world.
 *
 * @param areas the boxes of places that are drawn as areas
 * @returns degrees; null where no place has a position.
 */
export function storyFrame(
  places: readonly PlaceSummary[],
  areas: ReadonlyMap<string, Bounds>,
): Bounds | null {
  const weighted = places.flatMap(({ place, mentions }) => {
    const literal = mentions.filter((mention) => mention.role === 'literal').length;
    return place.point ? [{ place, point: place.point, weight: literal }] : [];
  });
  const happening = weighted.filter(({ weight }) => weight > 0);
  const candidates = happening.length > 0 ? happening : weighted.map((entry) => ({ ...entry, weight: 1 }));
  const heart = candidates.reduce<(typeof candidates)[number] | null>(
    (best, entry) => (best && best.weight >= entry.weight ? best : entry),
    null,
  );
  if (!heart) return null;
  const far = (entry: (typeof candidates)[number]) => distance(heart.point, entry.point);
  const outwards = [...candidates].sort((a, b) => far(a) - far(b));
  const total = candidates.reduce((sum, { weight }) => sum + weight, 0);
  let frame: Bounds | null = null;
  let shown = 0;
  for (const { place, point, weight } of outwards) {
    if (shown >= SHARE * total) break;
    const box: Bounds = areas.get(place.id) ?? [point[0], point[1], point[0], point[1]];
    const wider: Bounds | null = unionBounds(frame ? [frame, box] : [box]);
    if (frame && wider && shown >= ENOUGH * total && longSide(wider) > STRETCH * longSide(frame)) break;
    shown += weight;
    frame = wider;
  }
  return frame;
}

/** In degrees. */
const longSide = ([west, south, east, north]: Bounds) => Math.max(east - west, north - south);
