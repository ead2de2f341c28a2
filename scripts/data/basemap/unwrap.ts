import type { MultiPolygon, Polygon, Position } from 'geojson';

/**
 * Polygons whose rings jump across the antimeridian, as in a stitched topology, made continuous: longitudes go on
 * past 180. A ring that reaches the pole was cut there and is left as it is; one around it is closed along it;
 * one that runs along the pole alone encloses nothing and is left out, since it would be taken for the outer ring.
 */
export function unwrap(geometry: Polygon | MultiPolygon): MultiPolygon {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return {
    type: 'MultiPolygon',
    coordinates: polygons.map((rings) => rings.filter((ring) => !ring.every(isAtPole)).map(unwrapRing)),
  };
}

const isAtPole = ([, lat = 0]: Position) => Math.abs(lat) > 89.9;

function unwrapRing(ring: readonly Position[]): Position[] {
  if (ring.some(isAtPole)) return [...ring];
  let turn = 0;
  let last: number | undefined;
  const positions = ring.map(([lng = 0, lat = 0]): Position => {
    if (last !== undefined && lng - last > 180) turn -= 360;
    if (last !== undefined && lng - last < -180) turn += 360;
    last = lng;
    return [lng + turn, lat];
  });
  const [first = [], end = []] = [positions[0], positions.at(-1)];
  if (turn !== 0) return [...positions, [end[0] ?? 0, -90], [first[0] ?? 0, -90], first];
  const west = positions.reduce((least, [lng = 0]) => Math.min(least, lng), 180);
  return west < -180 ? positions.map(([lng = 0, lat = 0]) => [lng + 360, lat]) : positions;
}
