import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import type { PMTiles } from 'pmtiles';
import { BasemapError } from '../source/BasemapError.ts';
import type { PictureFrame } from './PictureFrame.ts';
import { type TileInView, tilesInView } from './tilesInView.ts';

/** A tile's contents and where they lie in the picture. */
export interface ReadTile {
  readonly at: TileInView;
  readonly layers: VectorTile['layers'];
}

/**
 * Reads and decodes the tiles of a zoom that a frame touches, each once; tiles that the archive leaves out are empty.
 *
 * @throws BasemapError when a tile cannot be had or is damaged.
 */
export async function readTiles(archive: PMTiles, frame: PictureFrame, zoom: number): Promise<ReadTile[]> {
  const known = new Map<string, Promise<VectorTile['layers']>>();
  const read = (tile: TileInView) => {
    const key = `${tile.x}/${tile.y}`;
    const layers = known.get(key) ?? readTile(archive, tile);
    known.set(key, layers);
    return layers;
  };
  return Promise.all(tilesInView(frame, zoom).map(async (at) => ({ at, layers: await read(at) })));
}

async function readTile(archive: PMTiles, { z, x, y }: TileInView): Promise<VectorTile['layers']> {
  try {
    const found = await archive.getZxy(z, x, y);
    return found ? new VectorTile(new PbfReader(new Uint8Array(found.data))).layers : {};
  } catch (cause) {
    if (cause instanceof BasemapError) throw cause;
    throw new BasemapError(`The basemap is damaged: its tile ${z}/${x}/${y} cannot be read.`, { cause });
  }
}
