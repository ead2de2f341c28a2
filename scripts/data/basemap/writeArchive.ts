import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { zxyToTileId } from 'pmtiles';
import type { Tile } from './cutTiles.ts';
import { type Entry, encodeDirectory } from './encodeDirectory.ts';

const headerLength = 127;
/** The header and the root directory are to fit into the 16 KiB that a reader asks for first. */
const rootLimit = 16_384 - headerLength;
const leafSize = 2048;

/**
 * Writes a PMTiles archive, version 3, of gzipped vector tiles: clustered along the Hilbert curve, equal tiles once.
 *
 * @param metadata What the archive says of itself, with the `vector_layers` of the tiles.
 */
export function writeArchive(tiles: readonly Tile[], metadata: object): Uint8Array {
  const sorted = tiles
    .map(({ z, x, y, bytes }) => ({ id: zxyToTileId(z, x, y), bytes }))
    .sort((a, b) => a.id - b.id);
  const { entries, contents, data } = place(sorted);
  const { root, leaves } = directories(entries);
  const description = gzipSync(JSON.stringify(metadata), { level: 9 });
  const sections = [root, description, leaves, data];
  const header = Buffer.alloc(headerLength);
  header.write('PMTiles');
  header.writeUInt8(3, 7);
  let offset = headerLength;
  sections.forEach((section, index) => {
    header.writeBigUInt64LE(BigInt(offset), 8 + index * 16);
    header.writeBigUInt64LE(BigInt(section.length), 16 + index * 16);
    offset += section.length;
  });
  [tiles.length, entries.length, contents].forEach((count, index) => {
    header.writeBigUInt64LE(BigInt(count), 72 + index * 8);
  });
  const [clustered, gzip, vector] = [1, 2, 1];
  const zooms = tiles.map(({ z }) => z);
  header.set([clustered, gzip, gzip, vector, Math.min(...zooms), Math.max(...zooms)], 96);
  [-180, -85.051129, 180, 85.051129].forEach((degrees, index) => {
    header.writeInt32LE(Math.round(degrees * 1e7), 102 + index * 4);
  });
  return Buffer.concat([header, ...sections]);
}

function place(sorted: readonly { id: number; bytes: Uint8Array }[]) {
  const offsets = new Map<string, number>();
  const entries: Entry[] = [];
  const parts: Uint8Array[] = [];
  let end = 0;
  for (const { id, bytes } of sorted) {
    const key = createHash('sha256').update(bytes).digest('base64');
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
  return { entries, contents: parts.length, data: Buffer.concat(parts) };
}

function directories(entries: readonly Entry[]): { root: Uint8Array; leaves: Uint8Array } {
  const whole = encodeDirectory(entries);
  if (whole.length <= rootLimit) return { root: whole, leaves: new Uint8Array() };
  const pointers: Entry[] = [];
  const leaves: Uint8Array[] = [];
  let offset = 0;
  for (let start = 0; start < entries.length; start += leafSize) {
    const part = entries.slice(start, start + leafSize);
    const leaf = encodeDirectory(part);
    pointers.push({ id: part[0]?.id ?? 0, offset, length: leaf.length, runLength: 0 });
    leaves.push(leaf);
    offset += leaf.length;
  }
  const root = encodeDirectory(pointers);
  if (root.length > rootLimit) throw new Error(`the root directory takes ${root.length} bytes`);
  return { root, leaves: Buffer.concat(leaves) };
}
