import type { AreaLayer } from '../areas.ts';
import { ZOOMS } from '../zooms.ts';
import { featuresOf, type TileFeature } from './featuresOf.ts';
import { linesOf } from './linesOf.ts';
import type { PictureFrame } from './PictureFrame.ts';
import type { ReadTile } from './readTiles.ts';
import { type Shape, shapeOf } from './shapeOf.ts';

/** Where the basemap holds a place's outline: the layer, and there a country's alpha-2 code or the feature's id. */
export interface AreaRef {
  readonly place: string;
  readonly layer: AreaLayer;
  readonly id: string;
  readonly members?: readonly string[];
}

/**
 * How each layer of areas names its features, the zooms at which the archive holds it, and how much finer than the base
 * it is read: the outlines of regions are simplified more than the coasts that they should follow.
 */
const LAYERS = [
  { layer: 'countries', key: 'iso', least: 0, most: ZOOMS.finest, finer: 0 },
  { layer: 'admin1', key: 'id', least: 3, most: ZOOMS.finest, finer: 0 },
  { layer: 'regions', key: 'id', least: 0, most: ZOOMS.regions, finer: 1 },
] as const;

/**
 * The outlines of a story's areas by place id, as far as they are in the picture; their edges are the borders that they
 * have on land, and no coast.
 *
 * @param tilesAt reads the frame's tiles of a zoom
 * @param pause is waited for between one outline and the next
 * @throws {Fault} when a tile cannot be had or is damaged.
 */
export async function storyShapes(
  frame: PictureFrame,
  areas: readonly AreaRef[],
  tilesAt: (zoom: number) => Promise<readonly ReadTile[]>,
  pause: () => Promise<void>,
): Promise<ReadonlyMap<string, Shape>> {
  const shapes = new Map<string, Shape>();
  const drawn = LAYERS.map(async ({ layer, key, least, most, finer }) => {
    const wanted = areas.filter((area) => area.layer === layer);
    if (wanted.length === 0) return;
    const level = Math.floor(frame.zoom);
    const tiles = await tilesAt(Math.max(least, Math.min(most, level + finer)));
    const lines = await tilesAt(Math.max(least, Math.min(ZOOMS.finest, level)));
    const ids = new Set(wanted.map(({ id }) => id));
    const features = featuresById(tiles, layer, key, ids);
    for (const { place, id, members } of wanted) {
      const shape = shapeOf(features.get(id) ?? [], frame);
      const own = new Set<unknown>(members ?? (layer === 'regions' ? [] : [id]));
      // The borders that part it from what is none of it.
      const isEdge = ({ a, b }: TileFeature['properties']) => own.has(a) !== own.has(b);
      if (shape)
        shapes.set(place, { ...shape, edge: linesOf(featuresOf(lines, 'boundaries', isEdge), frame) });
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
