import { type Header, PMTiles, type Source, TileType } from 'pmtiles';
import { Fault, isFault } from '../../fault/Fault.ts';

/**
 * Opens an archive and makes sure, down to its last byte, that it is a whole map of vector tiles before anything is
 * drawn from it.
 *
 * @param archive the reader of the source; a plain one where it is left out
 * @throws {Fault} when it cannot be had, is damaged or holds something else.
 */
export async function openBasemap(source: Source, archive = new PMTiles(source)): Promise<PMTiles> {
  let header: Header;
  try {
    header = await archive.getHeader();
    const { tileDataOffset, tileDataLength = 0 } = header;
    await Promise.all([archive.getMetadata(), source.getBytes(tileDataOffset + tileDataLength - 1, 1)]);
  } catch (cause) {
    if (isFault(cause, 'basemap')) throw cause;
    throw new Fault('basemap/foreign', {}, { cause });
  }
  if (header.tileType !== TileType.Mvt) throw new Fault('basemap/no-vectors', {});
  return archive;
}
