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
 * How each layer of areas names its features, the zooms at which the archive holds it, and how much finer than the base
 * it is read: the outlines of regions are simplified more than the coasts that they should follow.
 */
const LAYERS = [
  { layer: 'countries', key: 'iso', least: 0, most: 7, finer: 0 },
  { layer: 'admin1', key: 'id', least: 3, most: 7, finer: 0 },
  { layer: 'regions', key: 'id', least: 0, most: 5, finer: 1 },
] as const;

/**
 * The outlines of a story's places by id, as far as they are in the picture.
 *
 * @param tilesAt reads the frame's tiles of a zoom
 * @param pause is waited for between one outline and the next
 * @throws {Fault} when a tile cannot be had or is damaged.
 */
export async function storyShapes(
  frame: PictureFrame,
  places: readonly PlaceSummary[],
  areaOf: (place: Place) => AreaRef | null,
  tilesAt: (zoom: number) => Promise<readonly ReadTile[]>,
  pause: () => Promise<void>,
): Promise<ReadonlyMap<string, Shape>> {
  const refs = places.flatMap(({ place }) => {
    const ref = areaOf(place);
    return ref ? [{ place: place.id, ...ref }] : [];
  });
  const shapes = new Map<string, Shape>();
  const drawn = LAYERS.map(async ({ layer, key, least, most, finer }) => {
    const wanted = refs.filter((ref) => ref.layer === layer);
    if (wanted.length === 0) return;
    const tiles = await tilesAt(Math.max(least, Math.min(most, Math.floor(frame.zoom) + finer)));
    const ids = new Set(wanted.map(({ id }) => id));
    const features = featuresById(tiles, layer, key, ids);
    for (const { place, id } of wanted) {
      const shape = shapeOf(features.get(id) ?? [], frame);
      if (shape) shapes.set(place, shape);
      await pause();
    }
  });
  await Promise.all(drawn);
  return shapes;
}

function featuresById(
  tiles: readonly ReadTile[],
  layer: string,
  key: string,
  ids: ReadonlySet<string>,
): ReadonlyMap<string, readonly TileFeature[]> {
  const byId = new Map<string, TileFeature[]>();
  for (const feature of featuresOf(tiles, layer, (properties) => ids.has(String(properties[key])))) {
    const id = String(feature.properties[key]);
    const known = byId.get(id);
    if (known) known.push(feature);
    else byId.set(id, [feature]);
  }
  return byId;
}
