/**
 * A box of longitudes and latitudes in degrees: [west, south, east, north].
 * West is within −180…180; east is never below west and passes 180 where the box crosses the antimeridian.
 */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/**
 * The smallest box around boxes, going round the globe the short way.
 *
 * The widest stretch of longitude that no box touches becomes the outside.
 *
 * @returns null for no boxes.
 */
export function unionBounds(boxes: readonly Bounds[]): Bounds | null {
  const [first, ...rest] = [...boxes].sort((a, b) => a[0] - b[0]);
  if (!first) return null;
  const south = Math.min(...boxes.map((box) => box[1]));
  const north = Math.max(...boxes.map((box) => box[3]));
  let reach = first[2];
  let gap = -1;
  let west = first[0];
  let east = first[2];
  for (const box of rest) {
    if (box[0] - reach > gap) {
      gap = box[0] - reach;
      west = box[0];
      east = reach;
    }
    reach = Math.max(reach, box[2]);
  }
  const wrap = first[0] + 360 - reach;
  if (wrap >= gap) return [first[0], south, Math.min(reach, first[0] + 360), north];
  return [west, south, east + 360, north];
}

/** The box around points, going round the globe the short way; null for none. */
export function boundsOf(points: readonly (readonly [number, number])[]): Bounds | null {
  return unionBounds(points.map(([lng, lat]) => [lng, lat, lng, lat]));
}

/** Whether the box `inner` lies wholly inside `outer`, wherever round the globe either is counted from. */
export function containsBounds(outer: Bounds, inner: Bounds): boolean {
  if (inner[1] < outer[1] || inner[3] > outer[3]) return false;
  if (outer[2] - outer[0] >= 360) return true;
  const west = outer[0] + modulo(inner[0] - outer[0], 360);
  return west + (inner[2] - inner[0]) <= outer[2] + ROUNDING;
}

/** A tenth of a millimetre, in degrees: going round the globe costs the last digits. */
const ROUNDING = 1e-9;

const modulo = (value: number, by: number) => ((value % by) + by) % by;
