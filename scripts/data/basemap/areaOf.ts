import type { MultiPolygon, Position } from 'geojson';

/** The area within the outer rings in square degrees of latitude, holes not counted. */
export function areaOf({ coordinates }: MultiPolygon): number {
  return coordinates.reduce((sum, [outer = []]) => sum + ringArea(outer), 0);
}

function ringArea(ring: readonly Position[]): number {
  let sum = 0;
  ring.forEach(([x = 0, y = 0], index) => {
    const [px = 0, py = 0] = ring.at(index - 1) ?? [];
    sum += (px * y - x * py) * Math.cos((((y + py) / 2) * Math.PI) / 180);
  });
  return Math.abs(sum) / 2;
}
