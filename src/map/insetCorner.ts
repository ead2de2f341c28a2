import type { Pixel } from './hitsAt.ts';
import type { Taken } from './roomFeatures.ts';

/** The size of the inset, in pixels. */
export const INSET = { width: 148, height: 104 } as const;

/** The lower corners of the map where its inset may stand. */
export type Corner = 'left' | 'right';

/** Between the inset and the map's edges, and around it, in pixels. */
const GAP = 16;

/**
 * The corner where the inset hides none of the story's marks, and what it takes up there; null where there is none.
 *
 * @param window the size of the map, in pixels
 * @param corners those that are free, the best first
 * @param marks where the story's marks are, in pixels
 */
export function insetCorner(
  window: { readonly width: number; readonly height: number },
  corners: readonly Corner[],
  marks: readonly Pixel[],
): { readonly corner: Corner; readonly box: Taken } | null {
  for (const corner of corners) {
    const left = corner === 'left' ? 0 : window.width - INSET.width - GAP;
    const box = {
      left,
      top: window.height - INSET.height - GAP,
      right: left + INSET.width + GAP,
      bottom: window.height,
    };
    const isHidden = ({ x, y }: Pixel) => x > box.left && x < box.right && y > box.top && y < box.bottom;
    if (!marks.some(isHidden)) return { corner, box };
  }
  return null;
}
