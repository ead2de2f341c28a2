import type { Dot } from './clipRing.ts';
import type { Box } from './PictureFrame.ts';

/** Segments this near to a side of the box run along it, in pixels. */
const ALONG = 1e-6;

/**
 * The pieces of a line inside a box. A segment along a side is left out: it is where a shape was cut to a tile and no
 * edge of its own.
 */
export function clipLine(line: readonly Dot[], box: Box): Dot[][] {
  const pieces: Dot[][] = [];
  let piece: Dot[] = [];
  let [a] = line;
  for (const b of line.slice(1)) {
    const part = a && !isAlong(a, b, box) ? clipSegment(a, b, box) : null;
    if (part) {
      const [from, to] = part;
      const end = piece.at(-1);
      if (!end || end[0] !== from[0] || end[1] !== from[1]) {
        if (piece.length > 1) pieces.push(piece);
        piece = [from];
      }
      piece.push(to);
    }
    a = b;
  }
  if (piece.length > 1) pieces.push(piece);
  return pieces;
}

function isAlong(a: Dot, b: Dot, { left, top, right, bottom }: Box): boolean {
  const at = (axis: 0 | 1, side: number) =>
    Math.abs(a[axis] - side) < ALONG && Math.abs(b[axis] - side) < ALONG;
  return at(0, left) || at(0, right) || at(1, top) || at(1, bottom);
}

/** By Liang and Barsky (1984); null where nothing of it is inside. */
function clipSegment(a: Dot, b: Dot, { left, top, right, bottom }: Box): [Dot, Dot] | null {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  let from = 0;
  let to = 1;
  const sides = [
    [-dx, a[0] - left],
    [dx, right - a[0]],
    [-dy, a[1] - top],
    [dy, bottom - a[1]],
  ] as const;
  for (const [towards, room] of sides) {
    if (towards === 0 && room < 0) return null;
    if (towards < 0) from = Math.max(from, room / towards);
    if (towards > 0) to = Math.min(to, room / towards);
  }
  if (from >= to) return null;
  const at = (share: number): Dot => [a[0] + share * dx, a[1] + share * dy];
  return [from === 0 ? a : at(from), to === 1 ? b : at(to)];
}
