import { type Bounds, containsBounds } from '../geo/bounds.ts';
import { project, unproject } from '../geo/mercator.ts';
import type { MapCamera } from './PlaceMap.ts';
import type { StoryFeatures } from './storyFeatures.ts';

/** Places of the story that lie outside the map, past one of its sides. */
export interface Outside {
  readonly side: 'left' | 'right' | 'top' | 'bottom';
  /** The ones mentioned most often first. */
  readonly places: readonly { readonly id: string; readonly name: string }[];
}

const SIDES = ['left', 'right', 'top', 'bottom'] as const;

/** What of the story cannot be seen on the map as it stands, by the side past which it lies, the short way round. */
export function outside({ marks, areas }: StoryFeatures, camera: MapCamera): Outside[] {
  const { center, zoom, width, height } = camera;
  const [x, y] = project(center, zoom);
  const world = 512 * 2 ** zoom;
  const [west, north] = unproject([x - width / 2, y - height / 2], zoom);
  const [east, south] = unproject([x + width / 2, y + height / 2], zoom);
  const view: Bounds = [west, south, east, north];
  const boxes = new Map(areas.map(({ place, bounds }) => [place, bounds]));
  const sides = new Map<Outside['side'], { id: string; name: string }[]>();
  for (const { id, name, point, until } of [...marks].sort((a, b) => b.looks.count - a.looks.count)) {
    const box = zoom >= until ? boxes.get(id) : undefined;
    if (box ? touches(view, box) : containsBounds(view, [...point, ...point])) continue;
    const [px, py] = project(point, zoom);
    const across = px - x - world * Math.round((px - x) / world);
    const [dx, dy] = [across / width, (py - y) / height];
    const side = Math.abs(dx) >= Math.abs(dy) ? (dx < 0 ? 'left' : 'right') : dy < 0 ? 'top' : 'bottom';
    sides.set(side, [...(sides.get(side) ?? []), { id, name }]);
  }
  return SIDES.flatMap((side) => {
    const places = sides.get(side);
    return places ? [{ side, places }] : [];
  });
}

/** Whether two boxes share anything, wherever round the globe either is counted from. */
function touches(a: Bounds, b: Bounds): boolean {
  if (b[1] > a[3] || b[3] < a[1]) return false;
  return [-360, 0, 360].some((turn) => b[0] + turn <= a[2] && b[2] + turn >= a[0]);
}
