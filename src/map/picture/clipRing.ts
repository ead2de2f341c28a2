import type { Box } from './PictureFrame.ts';

/** A point of the picture in pixels. */
export type Dot = readonly [x: number, y: number];

/**
 * The part of a closed ring inside a box, by Sutherland and Hodgman (1974): one ring, which runs along the box's
 * sides where it was cut; empty where nothing is inside. It keeps its direction.
 */
export function clipRing(ring: readonly Dot[], box: Box): readonly Dot[] {
  let kept = ring;
  kept = cut(kept, 0, box.left, 1);
  kept = cut(kept, 0, box.right, -1);
  kept = cut(kept, 1, box.top, 1);
  return cut(kept, 1, box.bottom, -1);
}

/** Keeps the side of a line, at a value of one axis, where the axis grows (1) or falls (-1). */
function cut(ring: readonly Dot[], axis: 0 | 1, at: number, side: 1 | -1): readonly Dot[] {
  const isInside = (dot: Dot) => (dot[axis] - at) * side >= 0;
  if (ring.every(isInside)) return ring;
  const kept: Dot[] = [];
  let last = ring.at(-1);
  for (const dot of ring) {
    if (last && isInside(dot) !== isInside(last)) kept.push(crossing(last, dot, axis, at));
    if (isInside(dot)) kept.push(dot);
    last = dot;
  }
  return kept;
}

function crossing(a: Dot, b: Dot, axis: 0 | 1, at: number): Dot {
  const share = (at - a[axis]) / (b[axis] - a[axis]);
  return axis === 0 ? [at, a[1] + share * (b[1] - a[1])] : [a[0] + share * (b[0] - a[0]), at];
}
