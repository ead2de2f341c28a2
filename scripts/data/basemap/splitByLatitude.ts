import type { MultiLineString, Position } from 'geojson';

/** The parts of lines north of a latitude, in degrees, and those south of it; the step across it counts as south. */
export function splitByLatitude(
  { coordinates }: MultiLineString,
  latitude: number,
): Record<'north' | 'south', MultiLineString> {
  const sides: Record<'north' | 'south', Position[][]> = { north: [], south: [] };
  for (const line of coordinates) {
    let last: 'north' | 'south' | null = null;
    for (const [i, to] of line.slice(1).entries()) {
      const from = line[i] ?? to;
      const side = Math.min(from[1] ?? 0, to[1] ?? 0) > latitude ? 'north' : 'south';
      if (side === last) sides[side].at(-1)?.push(to);
      else sides[side].push([from, to]);
      last = side;
    }
  }
  return {
    north: { type: 'MultiLineString', coordinates: sides.north },
    south: { type: 'MultiLineString', coordinates: sides.south },
  };
}
