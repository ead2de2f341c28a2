/** The ways that arrow keys point. */
export const WAYS = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
} as const;

interface Pixel {
  readonly x: number;
  readonly y: number;
}

/** What is nearer than this counts as being here, in pixels. */
const HERE = 4;

/**
 * Of some pixels the next one that way: the nearest, where being off to the side counts twice; null where none lies that
 * way.
 *
 * @param way a unit vector, right and down
 */
export function nearestThatWay<Mark extends Pixel>(
  from: Pixel,
  marks: readonly Mark[],
  [right, down]: readonly [number, number],
): Mark | null {
  let nearest: Mark | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const mark of marks) {
    const [dx, dy] = [mark.x - from.x, mark.y - from.y];
    const along = dx * right + dy * down;
    const cost = along + 2 * Math.abs(dx * down + dy * right);
    if (along <= HERE || cost >= least) continue;
    nearest = mark;
    least = cost;
  }
  return nearest;
}
