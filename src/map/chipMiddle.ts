import type { Pixel } from './hitsAt.ts';

/** About the size of a chip with two names, and how far a mark reaches from its point, in pixels. */
const CHIP = { width: 180, height: 44 } as const;
const MARK = 14;

/** Where the middle of a chip at the upper or lower edge may be, as shares of the map's width, the best first. */
const MIDDLES = [0.5, 0.42, 0.58, 0.34, 0.66] as const;

/**
 * Where the middle of a chip stands so that it hides none of the story's marks; in the middle where it would anywhere.
 *
 * @param width of the map, in pixels
 * @param top where the chip begins, in pixels from the map's upper edge
 * @param marks where the story's marks are, in pixels
 * @returns a share of the width, 0…1.
 */
export function chipMiddle(width: number, top: number, marks: readonly Pixel[]): number {
  const isFree = (middle: number) =>
    !marks.some(
      ({ x, y }) =>
        Math.abs(x - middle * width) < CHIP.width / 2 + MARK &&
        y > top - MARK &&
        y < top + CHIP.height + MARK,
    );
  return MIDDLES.find(isFree) ?? MIDDLES[0];
}
