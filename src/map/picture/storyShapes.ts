import type { PMTiles } from 'pmtiles';
import type { PlaceSummary } from '../../story/summaries.ts';
import type { Place } from '../../story/types.ts';
import { featuresOf, type TileFeature } from './featuresOf.ts';
import type { PictureFrame } from './PictureFrame.ts';
import { type ReadTile, readTiles } from './readTiles.ts';
import { type Shape, shapeOf } from './shapeOf.ts';

/** Where the basemap holds a place's outline: the layer, and there a country's alpha-2 code or the feature's id. */
export interface AreaRef {
  readonly layer: 'countries' | 'admin1' | 'regions';
  readonly id: string;
}

/** The zooms at which the archive holds each layer of areas. */
const ZOOMS = { countries: [0, 7], admin1: [3, 7], regions: [0, 5] } as const;

/**
 * The outlines of a story's places by id, as far as they are in the picture.
 *
 * @param tiles what has been read already, at `tileZoom`
 * @throws BasemapError when a tile cannot be had or is damaged.
 */
export async function storyShapes(
  archive: PMTiles,
  frame: PictureFrame,
  places: readonly PlaceSummary[],
  areaOf: (place: Place) => AreaRef | null,
  tiles: readonly ReadTile[],
  tileZoom: number,
): Promise<ReadonlyMap<string, Shape>> {
  const read = new Map<number, Promise<readonly ReadTile[]>>([[tileZoom, Promise.resolve(tiles)]]);
  const tilesAt = (zoom: number) => {
    const found = read.get(zoom) ?? readTiles(archive, frame, zoom);
    read.set(zoom, found);
    return found;
  };
  const shapes = new Map<string, Shape>();
  const wanted = places.map(async ({ place }) => {
    const ref = areaOf(place);
    if (!ref) return;
    const [least, most] = ZOOMS[ref.layer];
    const key = ref.layer === 'countries' ? 'iso' : 'id';
    const isIt = (properties: TileFeature['properties']) => properties[key] === ref.id;
    const found = await tilesAt(Math.max(least, Math.min(most, tileZoom)));
    const shape = shapeOf(featuresOf(found, ref.layer, isIt), frame);
    if (shape) shapes.set(place.id, shape);
  });
  await Promise.all(wanted);
  return shapes;
}
