import type { Dot } from './clipRing.ts';
import type { Box } from './PictureFrame.ts';
import type { ReadTile } from './readTiles.ts';

/** A feature of one tile, in the picture's pixels and not cut yet. */
export interface TileFeature {
  readonly properties: Readonly<Record<string, string | number | boolean>>;
  readonly parts: readonly (readonly Dot[])[];
  /** The square of its tile. */
  readonly tile: Box;
}

/** The features of a layer in all tiles; only those wanted are decoded. */
export function featuresOf(
  tiles: readonly ReadTile[],
  layerName: string,
  wanted: (properties: TileFeature['properties']) => boolean = () => true,
): TileFeature[] {
  return tiles.flatMap(({ at, from, layers }) => {
    const layer = layers[layerName];
    const found: TileFeature[] = [];
    for (let index = 0; index < (layer?.length ?? 0); index++) {
      const feature = layer?.feature(index);
      if (!feature || !wanted(feature.properties)) continue;
      const scale = (from.right - from.left) / feature.extent;
      const parts = feature
        .loadGeometry()
        .map((part) => part.map(({ x, y }): Dot => [from.left + x * scale, from.top + y * scale]));
      found.push({ properties: feature.properties, parts, tile: at });
    }
    return found;
  });
}
