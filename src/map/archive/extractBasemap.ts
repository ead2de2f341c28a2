import { PMTiles } from 'pmtiles';
import type { Tile, TileRef } from './Tile.ts';
import { writeArchive } from './writeArchive.ts';

/** How many tiles are asked for at a time. */
const AT_ONCE = 12;

/**
 * An archive of some of another's tiles, as they are: the world's own tile always, then those wanted, in their order,
 * up to the first that no longer fits.
 *
 * @param archive of gzipped vector tiles
 * @param room how many bytes the tiles may take
 * @throws {Fault} when a tile cannot be had.
 */
export async function extractBasemap(
  archive: PMTiles,
  wanted: readonly TileRef[],
  room: number,
): Promise<Uint8Array<ArrayBuffer>> {
  // Directories are still unpacked, by the cache.
  const packed = new PMTiles(archive.source, archive.cache, (bytes) => Promise.resolve(bytes));
  const tiles: Tile[] = [];
  let left = room;
  for (let from = 0; from < wanted.length && left > 0; from += AT_ONCE) {
    const found = await Promise.all(wanted.slice(from, from + AT_ONCE).map((ref) => read(packed, ref)));
    for (const tile of found) {
      if (!tile) continue;
      left -= tile.bytes.length;
      if (left < 0 && tile.z > 0) break;
      tiles.push(tile);
    }
  }
  return writeArchive(tiles, (await archive.getMetadata()) as object);
}

async function read(archive: PMTiles, ref: TileRef): Promise<Tile | null> {
  const found = await archive.getZxy(ref.z, ref.x, ref.y);
  return found ? { ...ref, bytes: new Uint8Array(found.data) } : null;
}
