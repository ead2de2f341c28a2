import { expect, test } from 'vitest';
import { Archives } from '../../../src/map/Archives.ts';
import { extractBasemap } from '../../../src/map/archive/extractBasemap.ts';
import { BytesSource } from '../../../src/map/source/BytesSource.ts';
import { Extract } from '../../../src/map/source/Extract.ts';
import { openBasemap } from '../../../src/map/source/openBasemap.ts';
import { archive } from './picture/order.ts';

const OCEAN = [7, 5, 80] as const;

test('MapLibre is told that a tile is empty in a whole map, and not there in an extract', async () => {
  const bytes = await extractBasemap(archive, [{ z: 0, x: 0, y: 0 }], Infinity);
  const source = new BytesSource('extract', bytes.buffer);
  const archives = new Archives();
  archives.add(archive);
  archives.add(await openBasemap(source, new Extract(source)));
  const load = (key: string, [z, x, y]: readonly [number, number, number]) =>
    archives.load({ url: `pmtiles://${key}/${z}/${x}/${y}` }, new AbortController());

  expect((await load('extract', [0, 0, 0])).data).toBeInstanceOf(ArrayBuffer);
  await expect(load('extract', OCEAN)).rejects.toMatchObject({ status: 404 });
  expect((await load('basemap', OCEAN)).data).toHaveLength(0);
});
