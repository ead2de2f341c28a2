import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import type { PMTiles } from 'pmtiles';
import { Fault, isFault } from '../../fault/Fault.ts';
import { Extract } from '../source/Extract.ts';
import type { Box, PictureFrame } from './PictureFrame.ts';
import { type TileInView, tilesInView } from './tilesInView.ts';

/** A tile's contents and where they lie in the picture. */
export interface ReadTile {
  readonly at: TileInView;
  /** The square that the contents fill: the tile's own, or that of the ancestor that stands in for it. */
  readonly from: Box;
  readonly layers: VectorTile['layers'];
}

/**
 * Reads and decodes the tiles of a zoom that a frame touches, each once; tiles that the archive leaves out are empty,
 * or in an extract parts of their nearest ancestors.
 *
 * @throws {Fault} when a tile cannot be had or is damaged.
 */
export async function readTiles(archive: PMTiles, frame: PictureFrame, zoom: number): Promise<ReadTile[]> {
  const known = new Map<string, Promise<Contents>>();
  const read = (tile: TileInView) => {
    const key = `${tile.x}/${tile.y}`;
    const contents = known.get(key) ?? readTile(archive, tile);
    known.set(key, contents);
    return contents;
  };
  const tiles = tilesInView(frame, zoom).map(async (at) => {
    const { layers, up } = await read(at);
    return { at, layers, from: ancestorBox(at, up) };
  });
  return Promise.all(tiles);
}

interface Contents {
  readonly layers: VectorTile['layers'];
  /** How many zooms further out the tile is that they come from. */
  readonly up: number;
}

async function readTile(archive: PMTiles, { z, x, y }: TileInView): Promise<Contents> {
  try {
    for (let up = 0; up <= (archive instanceof Extract ? z : 0); up++) {
      const found = await archive.getZxy(z - up, x >> up, y >> up);
      if (found) return { layers: new VectorTile(new PbfReader(new Uint8Array(found.data))).layers, up };
    }
    return { layers: {}, up: 0 };
  } catch (cause) {
    if (isFault(cause, 'basemap')) throw cause;
    throw new Fault('basemap/tile', { tile: `${z}/${x}/${y}` }, { cause });
  }
}

/** The square of a tile's ancestor, so many zooms further out. */
function ancestorBox({ x, y, left, top, right, bottom }: TileInView, up: number): Box {
  const count = 2 ** up;
  const size = right - left;
  const west = left - (x % count) * size;
  const north = top - (y % count) * (bottom - top);
  return { left: west, top: north, right: west + count * size, bottom: north + count * (bottom - top) };
}
