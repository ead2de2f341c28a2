/** A box of the map's window in pixels, y downwards. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The most that a callout takes, and how far from its place it stands, in pixels. */
const SIZE = { width: 210, height: 92 } as const;
const AWAY = [
  { x: 54, y: 36 },
  { x: 30, y: 70 },
  { x: 96, y: 12 },
] as const;
const EDGE = 8;

/**
 * Where a callout may stand beside a place: above it before below, on the right before the left, near before far, and
 * over nothing that is taken.
 *
 * @returns null where there is no such place in the window.
 */
export function calloutBox(
  at: { readonly x: number; readonly y: number },
  { width, height }: { readonly width: number; readonly height: number },
  taken: readonly Box[],
): Box | null {
  const boxes = AWAY.flatMap(({ x, y }) =>
    ([-1, 1] as const).flatMap((down) =>
      ([1, -1] as const).map((right): Box => {
        const left = right > 0 ? at.x + x : at.x - x - SIZE.width;
        const top = down > 0 ? at.y + y : at.y - y - SIZE.height;
        return { left, top, right: left + SIZE.width, bottom: top + SIZE.height };
      }),
    ),
  );
  const fits = ({ left, top, right, bottom }: Box) =>
    left >= EDGE && top >= EDGE && right <= width - EDGE && bottom <= height - EDGE;
  return boxes.find((box) => fits(box) && !taken.some((other) => overlap(box, other))) ?? null;
}

const overlap = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
