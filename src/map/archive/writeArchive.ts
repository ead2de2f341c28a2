import { Compression, TileType, zxyToTileId } from 'pmtiles';
import { type Entry, encodeDirectory } from './encodeDirectory.ts';
import type { Tile } from './Tile.ts';

const headerLength = 127;
/** The header and the root directory are to fit into the 16 KiB that a reader asks for first. */
const rootLimit = 16_384 - headerLength;
const leafSize = 2048;

type Pack = (bytes: Uint8Array) => Uint8Array;

/**
 * Writes a PMTiles archive, version 3, of gzipped vector tiles: clustered along the Hilbert curve, equal tiles once.
 *
 * @param tiles at least one.
 * @param metadata What the archive says of itself, with the `vector_layers` of the tiles.
 * @param gzip Packs the directories and the metadata; without it they stay as they are.
 */
export function writeArchive(tiles: readonly Tile[], metadata: object, gzip?: Pack): Uint8Array<ArrayBuffer> {
  const pack: Pack = gzip ?? ((bytes) => bytes);
  const sorted = tiles
    .map(({ z, x, y, bytes }) => ({ id: zxyToTileId(z, x, y), bytes }))
    .sort((a, b) => a.id - b.id);
  const { entries, contents, data } = place(sorted);
  const { root, leaves } = directories(entries, pack);
  const description = pack(new TextEncoder().encode(JSON.stringify(metadata)));
  const sections = [root, description, leaves, data];
  const header = new Uint8Array(headerLength);
  const view = new DataView(header.buffer);
  header.set(new TextEncoder().encode('PMTiles'));
  header[7] = 3;
  let offset = headerLength;
  sections.forEach((section, index) => {
    view.setBigUint64(8 + index * 16, BigInt(offset), true);
    view.setBigUint64(16 + index * 16, BigInt(section.length), true);
    offset += section.length;
  });
  [tiles.length, entries.length, contents].forEach((count, index) => {
    view.setBigUint64(72 + index * 8, BigInt(count), true);
  });
  const clustered = 1;
  const zooms = tiles.map(({ z }) => z);
  const packed = gzip ? Compression.Gzip : Compression.None;
  header.set([clustered, packed, Compression.Gzip, TileType.Mvt, Math.min(...zooms), Math.max(...zooms)], 96);
  [-180, -85.051129, 180, 85.051129].forEach((degrees, index) => {
    view.setInt32(102 + index * 4, Math.round(degrees * 1e7), true);
  });
  return joined([header, ...sections]);
}

function place(sorted: readonly { id: number; bytes: Uint8Array }[]) {
  const offsets = new Map<string, number>();
  const entries: Entry[] = [];
  const parts: Uint8Array[] = [];
  // Every byte is a character of its own in this encoding, so that equal texts are equal bytes.
  const decoder = new TextDecoder('latin1');
  let end = 0;
  for (const { id, bytes } of sorted) {
    const key = decoder.decode(bytes);
    const known = offsets.get(key);
    const last = entries.at(-1);
    if (last && known === last.offset && last.id + last.runLength === id) {
      last.runLength += 1;
      continue;
    }
    if (known === undefined) {
      offsets.set(key, end);
      parts.push(bytes);
      end += bytes.length;
    }
    entries.push({ id, offset: known ?? end - bytes.length, length: bytes.length, runLength: 1 });
  }
  return { entries, contents: parts.length, data: joined(parts) };
}

function directories(entries: readonly Entry[], pack: Pack): { root: Uint8Array; leaves: Uint8Array } {
  const whole = pack(encodeDirectory(entries));
  if (whole.length <= rootLimit) return { root: whole, leaves: new Uint8Array() };
  const pointers: Entry[] = [];
  const leaves: Uint8Array[] = [];
  let offset = 0;
  for (let start = 0; start < entries.length; start += leafSize) {
    const part = entries.slice(start, start + leafSize);
    const leaf = pack(encodeDirectory(part));
    pointers.push({ id: part[0]?.id ?? 0, offset, length: leaf.length, runLength: 0 });
    leaves.push(leaf);
    offset += leaf.length;
  }
  const root = pack(encodeDirectory(pointers));
  if (root.length > rootLimit) throw new Error(`the root directory takes ${root.length} bytes`);
  return { root, leaves: joined(leaves) };
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}
