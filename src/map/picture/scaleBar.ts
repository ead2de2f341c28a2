import { unproject, zoomFor } from '../../geo/mercator.ts';
import type { PictureFrame } from './PictureFrame.ts';

/** The bar is at most this long, in pixels. */
const LONGEST = 100;

/** How much the scale may differ between the upper and the lower edge before no bar tells the truth. */
const UNEVEN = 2.5;

/**
 * A round length and the pixels that it takes in the middle of the picture.
 *
 * @returns metres and pixels; null where the picture shows so much of the world that no scale holds across it.
 */
export function scaleBar(frame: PictureFrame): { metres: number; pixels: number } | null {
  const latitude = (y: number) => unproject([0, frame.top + y], frame.zoom)[1];
  const stretch = (y: number) => 1 / Math.cos((latitude(y) * Math.PI) / 180);
  const scales = [0, frame.height / 2, frame.height].map(stretch);
  if (Math.max(...scales) / Math.min(...scales) > UNEVEN || frame.width > frame.world) return null;
  const pixelsAMetre = 2 ** (frame.zoom - zoomFor(1, 1, latitude(frame.height / 2)));
  const most = Math.min(LONGEST, frame.width / 4) / pixelsAMetre;
  const power = 10 ** Math.floor(Math.log10(most));
  const metres = power * (most / power >= 5 ? 5 : most / power >= 2 ? 2 : 1);
  return { metres, pixels: metres * pixelsAMetre };
}
