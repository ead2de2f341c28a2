import type { Box, PictureFrame } from './PictureFrame.ts';

/** One tile and the square that it takes in the picture, in pixels. */
export interface TileInView extends Box {
  readonly z: number;
  /** Within the world: a tile beyond the antimeridian is counted from its other side. */
  readonly x: number;
  readonly y: number;
}

/** The tiles of a zoom that a frame touches, row by row; those past the antimeridian come from beyond it. */
export function tilesInView(frame: PictureFrame, z: number): TileInView[] {
  const count = 2 ** z;
  const size = frame.world / count;
  const first = Math.floor(frame.left / size);
  const last = Math.ceil((frame.left + frame.width) / size) - 1;
  const north = Math.max(0, Math.floor(frame.top / size));
  const south = Math.min(count, Math.ceil((frame.top + frame.height) / size)) - 1;
  const tiles: TileInView[] = [];
  for (let y = north; y <= south; y++) {
    for (let column = first; column <= last; column++) {
      tiles.push({
        z,
        x: ((column % count) + count) % count,
        y,
        left: column * size - frame.left,
        top: y * size - frame.top,
        right: (column + 1) * size - frame.left,
        bottom: (y + 1) * size - frame.top,
      });
    }
  }
  return tiles;
}
