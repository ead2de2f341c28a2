import type { MultiPolygon, Position } from 'geojson';
import type { Region } from '../Region.ts';

const corners = 48;
const roundness = 3;

/**
 * The drawn extent of a region: its outline, smoothed, or its box with round corners. What lies past the antimeridian
 * is a polygon of its own on the other side.
 */
export function outlineOf({ id, bbox, outline }: Region): MultiPolygon {
  const ring = outline ? smooth(outline) : bbox && rounded(bbox);
  if (!ring) throw new Error(`${id} has neither an outline nor a box`);
  const west = clip(ring, (lng) => lng <= 180, 180);
  const east = clip(ring, (lng) => lng >= 180, 180).map(([lng = 0, lat = 0]): Position => [lng - 360, lat]);
  return {
    type: 'MultiPolygon',
    coordinates: [west, east].filter(({ length }) => length > 3).map((part) => [part]),
  };
}

/** Two rounds of Chaikin's corner cutting; longitudes and latitudes in degrees, closed. */
function smooth(outline: readonly (readonly [number, number])[]): Position[] {
  let ring: Position[] = outline.map(([lng, lat]) => [lng, lat]);
  for (let round = 0; round < 2; round += 1) {
    ring = ring.flatMap(([x = 0, y = 0], index): Position[] => {
      const [nx = x, ny = y] = ring[(index + 1) % ring.length] ?? [];
      return [
        [0.8 * x + 0.2 * nx, 0.8 * y + 0.2 * ny],
        [0.2 * x + 0.8 * nx, 0.2 * y + 0.8 * ny],
      ];
    });
  }
  return closed(ring);
}

/** A superellipse, or the box itself when it goes around the world. */
function rounded([west, south, east, north]: readonly [number, number, number, number]): Position[] {
  const right = east < west ? east + 360 : east;
  if (right - west >= 360)
    return closed([
      [west, south],
      [right, south],
      [right, north],
      [west, north],
    ]);
  const ring = Array.from({ length: corners }, (_, index): Position => {
    const angle = (index / corners) * 2 * Math.PI;
    return [
      (west + right) / 2 + (bulge(Math.cos(angle)) * (right - west)) / 2,
      (south + north) / 2 + (bulge(Math.sin(angle)) * (north - south)) / 2,
    ];
  });
  return closed(ring);
}

function bulge(cosine: number): number {
  return Math.sign(cosine) * Math.abs(cosine) ** (2 / roundness);
}

function clip(ring: readonly Position[], keeps: (lng: number) => boolean, at: number): Position[] {
  const kept: Position[] = [];
  ring.slice(1).forEach(([x = 0, y = 0], index) => {
    const [px = 0, py = 0] = ring[index] ?? [];
    if (keeps(px) !== keeps(x)) kept.push([at, py + ((y - py) * (at - px)) / (x - px)]);
    if (keeps(x)) kept.push([x, y]);
  });
  return kept.length ? closed(kept) : [];
}

function closed(ring: readonly Position[]): Position[] {
  const [first] = ring;
  return first ? [...ring, first] : [];
}
