import { readFileSync } from 'node:fs';
import type { Position } from 'geojson';

const folder = '/usr/share/marble/data/naturalearth/';

/** The flag of a record that only announces how many of the next belong together. */
const collection = 4;

/** A line or ring; `hole` when it is cut out of the last ring that is not one. */
interface Path {
  kind: 'line' | 'ring' | 'hole';
  positions: Position[];
}

/**
 * Reads a file of Marble's PN2 format, version 2: positions in half minutes of arc, each followed by its near
 * neighbours as signed bytes relative to it.
 *
 * @throws Error when the file is not there, is of another version or ends too early.
 */
export function readPn2(name: string): readonly Path[] {
  let bytes: Buffer;
  try {
    bytes = readFileSync(`${folder}${name}.pn2`);
  } catch (cause) {
    throw new Error(`cannot read ${folder}${name}.pn2: install marble-data`, { cause });
  }
  if (bytes.readUInt8(0) !== 2) throw new Error(`${name}.pn2 is not of version 2`);
  const paths: Path[] = [];
  let offset = 6;
  while (offset < bytes.length) {
    if (bytes.readUInt8(offset) === collection) {
      offset += 6;
      continue;
    }
    const kind = kindOf(bytes.readUInt8(offset));
    const nodes = bytes.readUInt32BE(offset + 5);
    offset += 9;
    const positions: Position[] = [];
    for (let node = 0; node < nodes; node += 1) {
      const lat = bytes.readInt16BE(offset);
      const lng = bytes.readInt16BE(offset + 2);
      const children = bytes.readInt16BE(offset + 4);
      offset += 6;
      positions.push(position(lng, lat));
      for (let child = 0; child < children; child += 1, offset += 2) {
        positions.push(position(lng + bytes.readInt8(offset + 1), lat + bytes.readInt8(offset)));
      }
    }
    paths.push({ kind, positions });
  }
  return paths;
}

function kindOf(flag: number): Path['kind'] {
  if (flag === 0) return 'line';
  if (flag === 1 || flag === 2) return 'ring';
  if (flag === 3) return 'hole';
  throw new Error(`unknown kind of path ${flag}`);
}

function position(lng: number, lat: number): Position {
  return [lng / 120, lat / 120];
}
