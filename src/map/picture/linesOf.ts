import { clipBox } from './clipBox.ts';
import { clipLine } from './clipLine.ts';
import type { TileFeature } from './featuresOf.ts';
import type { PictureFrame } from './PictureFrame.ts';
import { pathOf } from './pathOf.ts';

/** The lines of any number of tiles as the data of one path, each cut to the square of its own tile. */
export function linesOf(features: readonly TileFeature[], frame: PictureFrame): string {
  return features
    .flatMap(({ parts, tile }) => parts.flatMap((line) => clipLine(line, clipBox(tile, frame))))
    .map((line) => pathOf(line, false))
    .join('');
}
