import { clipBox } from './clipBox.ts';
import { clipLine } from './clipLine.ts';
import { clipRing, type Dot } from './clipRing.ts';
import type { TileFeature } from './featuresOf.ts';
import type { Box, PictureFrame } from './PictureFrame.ts';
import { pathOf } from './pathOf.ts';

/** Polygons as one shape: what to fill, what to draw as its edge, and the box it takes, in pixels. */
export interface Shape {
  readonly fill: string;
  readonly edge: string;
  readonly box: Box;
}

/**
 * Polygons of any number of tiles as one shape, each cut to the square of its own tile; its edge leaves out the cuts.
 *
 * @returns null where nothing of it is in the picture.
 */
export function shapeOf(features: readonly TileFeature[], frame: PictureFrame): Shape | null {
  const rings: (readonly Dot[])[] = [];
  let edge = '';
  for (const { parts, tile } of features) {
    const box = clipBox(tile, frame);
    for (const ring of parts) {
      const kept = clipRing(ring, box);
      if (kept.length === 0) continue;
      rings.push(kept);
      const closed = ring.concat(ring.slice(0, 1));
      edge += clipLine(closed, box)
        .map((line) => pathOf(line, false))
        .join('');
    }
  }
  const fill = rings.map((ring) => pathOf(ring, true)).join('');
  return fill === '' ? null : { fill, edge, box: boxAround(rings.flat()) };
}

function boxAround(dots: readonly Dot[]): Box {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const [x, y] of dots) {
    box.left = Math.min(box.left, x);
    box.top = Math.min(box.top, y);
    box.right = Math.max(box.right, x);
    box.bottom = Math.max(box.bottom, y);
  }
  return box;
}
