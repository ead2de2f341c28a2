import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Tile } from '../../../../src/map/archive/Tile.ts';
import { writeArchive } from '../../../../src/map/archive/writeArchive.ts';
import { BytesSource } from '../../../../src/map/source/BytesSource.ts';
import { openBasemap } from '../../../../src/map/source/openBasemap.ts';

/** Only the tiles of two columns are gzipped, as only those are read: there are many. */
function tilesOf(zooms: number, text: (z: number, x: number, y: number) => string): Tile[] {
  const tiles: Tile[] = [];
  for (let z = 0; z <= zooms; z += 1) {
    for (let x = 0; x < 2 ** z; x += 1) {
      for (let y = 0; y < 2 ** z; y += 1) {
        const bytes = Buffer.from(text(z, x, y));
        tiles.push({ z, x, y, bytes: x === 0 || x === 31 ? gzipSync(bytes) : bytes });
      }
    }
  }
  return tiles;
}

/** Of all lengths, so that a directory of many does not pack well. */
function name(z: number, x: number, y: number): string {
  const start = `${z}/${x}/${y}`;
  return start.padEnd(12 + (createHash('sha1').update(start).digest().readUInt16LE() % 1000));
}

async function open(tiles: readonly Tile[]) {
  const bytes = writeArchive(tiles, { name: 'test', vector_layers: [] }, gzipSync);
  return { bytes, map: await openBasemap(new BytesSource('test', new Uint8Array(bytes).buffer)) };
}

describe('an archive', () => {
  it('gives back every tile, through leaf directories when there are many', async () => {
    const { map } = await open(tilesOf(7, name));
    expect(await map.getHeader()).toMatchObject({ numAddressedTiles: 21_845, numTileContents: 21_845 });
    expect((await map.getHeader()).leafDirectoryLength).toBeGreaterThan(0);
    for (const [z, x, y] of [
      [0, 0, 0],
      [3, 0, 2],
      [7, 0, 127],
      [7, 31, 127],
    ] as const) {
      expect(new TextDecoder().decode((await map.getZxy(z, x, y))?.data)).toBe(name(z, x, y));
    }
    expect(await map.getMetadata()).toEqual({ name: 'test', vector_layers: [] });
  });

  it('holds equal tiles once', async () => {
    const { bytes, map } = await open(tilesOf(5, (z) => `zoom ${z}`));
    expect(await map.getHeader()).toMatchObject({
      numAddressedTiles: 1365,
      numTileContents: 11,
    });
    expect(bytes.length).toBeLessThan(4000);
    expect(new TextDecoder().decode((await map.getZxy(5, 31, 0))?.data)).toBe('zoom 5');
  });

  it('has no tile where none was given', async () => {
    const { map } = await open(tilesOf(2, () => 'x').filter(({ x }) => x === 0));
    expect(await map.getZxy(2, 3, 3)).toBeUndefined();
  });
});
