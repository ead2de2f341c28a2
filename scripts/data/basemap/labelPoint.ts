import type { MultiPolygon, Position } from 'geojson';
import { areaOf } from './areaOf.ts';

const steps = 32;

/** The position of a grid within the largest part of an area that is farthest from its edge: where a label fits. */
export function labelPoint({ coordinates }: MultiPolygon): Position {
  let largest: Position[] = [];
  let most = -1;
  for (const rings of coordinates) {
    const area = areaOf({ type: 'MultiPolygon', coordinates: [rings] });
    if (area > most) [largest, most] = [rings[0] ?? [], area];
  }
  return innermost(largest);
}

function innermost(ring: readonly Position[]): Position {
  const xs = ring.map(([x = 0]) => x);
  const ys = ring.map(([, y = 0]) => y);
  const [west, east, south, north] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  let best: Position = [(west + east) / 2, (south + north) / 2];
  let farthest = 0;
  for (let i = 1; i < steps; i += 1) {
    for (let j = 1; j < steps; j += 1) {
      const point = [west + ((east - west) * i) / steps, south + ((north - south) * j) / steps] as const;
      const distance = inside(point, ring) ? edgeDistance(point, ring) : 0;
      if (distance > farthest) [best, farthest] = [[...point], distance];
    }
  }
  return best;
}

function edgeDistance([x, y]: readonly [number, number], ring: readonly Position[]): number {
  const shrink = Math.cos((y * Math.PI) / 180);
  return ring.reduce(
    (least, [px = 0, py = 0]) => Math.min(least, Math.hypot((px - x) * shrink, py - y)),
    1e9,
  );
}

function inside([x, y]: readonly [number, number], ring: readonly Position[]): boolean {
  let within = false;
  ring.forEach(([ax = 0, ay = 0], index) => {
    const [bx = 0, by = 0] = ring.at(index - 1) ?? [];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) within = !within;
  });
  return within;
}
