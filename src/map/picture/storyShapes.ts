import type { PlaceSummary } from '../../story/summaries.ts';
import type { Place } from '../../story/types.ts';
import { featuresOf, type TileFeature } from './featuresOf.ts';
import type { PictureFrame } from './PictureFrame.ts';
import type { ReadTile } from './readTiles.ts';
import { type Shape, shapeOf } from './shapeOf.ts';

/** Where the basemap holds a place's outline: the layer, and there a country's alpha-2 code or the feature's id. */
export interface AreaRef {
  readonly layer: 'countries' | 'admin1' | 'regions';
  readonly id: string;
}

/**
 * The zooms at which the archive holds each layer of areas, and how much finer than the base it is read: the outlines of
 * regions are simplified more than the coasts that they should follow.
 */
const ZOOMS = {
  countries: { least: 0, most: 7, finer: 0 },
  admin1: { least: 3, most: 7, finer: 0 },
  regions: { least: 0, most: 5, finer: 1 },
} as const;

/**
 * The outlines of a story's places by id, as far as they are in the picture.
 *
 * @param tilesAt reads the frame's tiles of a zoom
 * @throws BasemapError when a tile cannot be had or is damaged.
 */
export async function storyShapes(
  frame: PictureFrame,
  places: readonly PlaceSummary[],
  areaOf: (place: Place) => AreaRef | null,
  tilesAt: (zoom: number) => Promise<readonly ReadTile[]>,
): Promise<ReadonlyMap<string, Shape>> {
  const shapes = new Map<string, Shape>();
  const wanted = places.map(async ({ place }) => {
    const ref = areaOf(place);
    if (!ref) return;
    const { least, most, finer } = ZOOMS[ref.layer];
    const key = ref.layer === 'countries' ? 'iso' : 'id';
    const isIt = (properties: TileFeature['properties']) => properties[key] === ref.id;
    const found = await tilesAt(Math.max(least, Math.min(most, Math.floor(frame.zoom) + finer)));
    const shape = shapeOf(featuresOf(found, ref.layer, isIt), frame);
    if (shape) shapes.set(place.id, shape);
  });
  await Promise.all(wanted);
  return shapes;
}
