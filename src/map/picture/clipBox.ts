import type { Box, PictureFrame } from './PictureFrame.ts';

/** What is drawn past the picture's edge, in pixels, so that no stroke along a cut is seen. */
const MARGIN = 6;

/** Where a tile's shapes may be drawn: inside its own square, as its neighbours draw the rest, and near the picture. */
export function clipBox(tile: Box, frame: PictureFrame): Box {
  const view = frame.box(MARGIN);
  return {
    left: Math.max(tile.left, view.left),
    top: Math.max(tile.top, view.top),
    right: Math.min(tile.right, view.right),
    bottom: Math.min(tile.bottom, view.bottom),
  };
}
