import { type Bounds, boundsOf, unionBounds } from './bounds.ts';

type Ring = readonly (readonly number[])[];

/** A part smaller than this share of the largest one does not stretch the frame. */
const SHARE = 0.25;

/**
 * The box around the parts of an area that a reader means by its name: the largest polygon and those of comparable
 * size, so that Alaska or French Guiana does not stretch the frame. In degrees.
 *
 * @param polygons as in GeoJSON: each a list of rings, the outer one first.
 * @returns null where there is no polygon.
 */
export function mainBounds(polygons: readonly (readonly Ring[])[]): Bounds | null {
  const parts = polygons.flatMap(([outer]) => {
    const bounds = outer && boundsOf(outer.map(([lng = 0, lat = 0]) => [lng, lat]));
    return bounds ? [{ bounds, size: ringArea(outer) }] : [];
  });
  const largest = Math.max(...parts.map(({ size }) => size));
  return unionBounds(parts.filter(({ size }) => size >= largest * SHARE).map(({ bounds }) => bounds));
}

/** The area of a ring by the shoelace formula, in square degrees as wide as at the equator. */
function ringArea(ring: Ring): number {
  let sum = 0;
  let [px = 0, py = 0] = ring.at(-1) ?? [];
  for (const [x = 0, y = 0] of ring) {
    sum += (px * y - x * py) * Math.cos((y * Math.PI) / 180);
    [px, py] = [x, y];
  }
  return Math.abs(sum / 2);
}
