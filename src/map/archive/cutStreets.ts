import { Compression, PMTiles, TileType } from 'pmtiles';
import { Fault } from '../../fault/Fault.ts';
import type { PlaceSummary } from '../../story/summaries.ts';
import { streetSchema } from '../streets/streetSchema.ts';
import { streetTiles } from './streetTiles.ts';
import type { Tile } from './Tile.ts';
import { writeArchive } from './writeArchive.ts';

/** How many tiles are asked for at a time. */
const AT_ONCE = 12;

/** Streets cut out of an archive. */
export interface CutStreets {
  /** A PMTiles archive of its own. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly tiles: number;
  /** How many of the wanted tiles had no room. */
  readonly left: number;
}

/**
 * The tiles around the places of a story, cut out of an archive of streets by as many range requests as they take.
 *
 * @param archive in the schema of Protomaps or OpenMapTiles, its tiles gzipped or plain
 * @param room how many bytes the tiles may take
 * @param gzip packs tiles that come plain
 * @throws {Fault} where the archive is of another kind, or holds nothing around these places.
 */
export async function cutStreets(
  archive: PMTiles,
  places: readonly PlaceSummary[],
  room: number,
  gzip: (bytes: Uint8Array) => Uint8Array,
): Promise<CutStreets> {
  const [header, metadata] = await Promise.all([archive.getHeader(), archive.getMetadata()]);
  if (header.tileType !== TileType.Mvt || streetSchema(metadata) === null)
    throw new Fault('streets/other-schema', {});
  const { tileCompression } = header;
  const isPlain = tileCompression === Compression.None;
  if (!isPlain && tileCompression !== Compression.Gzip) throw new Fault('streets/packed-otherwise', {});
  // Directories are still unpacked, by the cache.
  const packed = new PMTiles(archive.source, archive.cache, (bytes) => Promise.resolve(bytes));
  const wanted = streetTiles(places, header);
  const tiles: Tile[] = [];
  let free = room;
  for (let from = 0; from < wanted.length && free > 0; from += AT_ONCE) {
    const found = await Promise.all(
      wanted
        .slice(from, from + AT_ONCE)
        .map(async (ref) => ({ ref, tile: await packed.getZxy(ref.z, ref.x, ref.y) })),
    );
    for (const { ref, tile } of found) {
      if (!tile) continue;
      const bytes = new Uint8Array(tile.data);
      const ready = isPlain ? gzip(bytes) : bytes;
      free -= ready.length;
      if (free < 0) break;
      tiles.push({ ...ref, bytes: ready });
    }
  }
  if (tiles.length === 0) throw new Fault('streets/none-there', {});
  return {
    bytes: writeArchive(tiles, metadata as object),
    tiles: tiles.length,
    left: wanted.length - tiles.length,
  };
}
