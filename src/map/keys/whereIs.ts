import { type Bounds, containsBounds } from '../../geo/bounds.ts';
import { distance } from '../../geo/distance.ts';
import { project } from '../../geo/mercator.ts';

/** A place to tell a position by. */
export interface Landmark {
  readonly name: string;
  readonly point: readonly [number, number];
  /** Its box in degrees; null for what is no area. */
  readonly bounds: Bounds | null;
}

/** North, north-east and so on, clockwise. */
export const DIRECTIONS = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** Where a position is: in a part of an area, or so far from a point. */
export type Where =
  | { readonly type: 'in'; readonly name: string; readonly part: Direction | 'middle' }
  | {
      readonly type: 'from';
      readonly name: string;
      /** Metres. */
      readonly distance: number;
      readonly direction: Direction;
    };

/** The middle of an area is so large a part of its width and height. */
const MIDDLE = 1 / 3;

/**
 * Says where a position is by places around it: by the smallest area that holds it, or else by the nearest place; null
 * where there is none.
 *
 * @param at [longitude, latitude] in degrees
 */
export function whereIs(at: readonly [number, number], landmarks: readonly Landmark[]): Where | null {
  const around = landmarks.flatMap(({ name, bounds }) =>
    bounds && containsBounds(bounds, [...at, ...at]) ? [{ name, bounds }] : [],
  );
  const [smallest] = around.sort((a, b) => sizeOf(a.bounds) - sizeOf(b.bounds));
  if (smallest) return { type: 'in', name: smallest.name, part: partOf(at, smallest.bounds) };
  const [nearest] = landmarks
    .map(({ name, point }) => ({ name, point, distance: distance(point, at) }))
    .sort((a, b) => a.distance - b.distance);
  if (!nearest) return null;
  const [x, y] = project(at, 0);
  const [fromX, fromY] = project(nearest.point, 0);
  const direction = directionOf(turn(x - fromX, 512), fromY - y);
  return { type: 'from', name: nearest.name, distance: nearest.distance, direction };
}

const sizeOf = ([west, south, east, north]: Bounds) => (east - west) * (north - south);

/** A difference, the short way round. */
const turn = (difference: number, whole: number) => difference - whole * Math.round(difference / whole);

function partOf(at: readonly [number, number], [west, south, east, north]: Bounds): Direction | 'middle' {
  const right = turn(at[0] - (west + east) / 2, 360) / Math.max(east - west, 1e-9);
  const up = (at[1] - (south + north) / 2) / Math.max(north - south, 1e-9);
  if (Math.max(Math.abs(right), Math.abs(up)) <= MIDDLE / 2) return 'middle';
  return directionOf(right, up);
}

/** The direction of a vector, by compass: the nearest of eight. */
function directionOf(right: number, up: number): Direction {
  const eighth = Math.round((Math.atan2(right, up) * 4) / Math.PI);
  return DIRECTIONS[(eighth + 8) % 8] ?? 'n';
}
