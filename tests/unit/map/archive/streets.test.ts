import { gzipSync } from 'node:zlib';
import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { PMTiles } from 'pmtiles';
import { describe, expect, it } from 'vitest';
import { cutStreets } from '../../../../src/map/archive/cutStreets.ts';
import { streetTiles } from '../../../../src/map/archive/streetTiles.ts';
import { BytesSource } from '../../../../src/map/source/BytesSource.ts';
import { streetLayers } from '../../../../src/map/streets/streetLayers.ts';
import { streetCredit, streetSchema } from '../../../../src/map/streets/streetSchema.ts';
import { summariesOf } from '../../../../src/story/summaries.ts';
import { baghdad, storyOf } from '../picture/order.ts';
import { streetArchive } from './streetArchive.ts';

const places = [...summariesOf(baghdad).values()];
const ROOM = 3_000_000;
const opened = (bytes: Uint8Array<ArrayBuffer>) => new PMTiles(new BytesSource('streets', bytes.buffer));
const cut = (bytes: Uint8Array<ArrayBuffer>, room = ROOM) =>
  cutStreets(opened(bytes), places, room, (plain) => gzipSync(plain));

describe.each(['protomaps', 'openmaptiles'] as const)('streets in the schema of %s', (schema) => {
  it('are cut around the places where the story happens, and can be read', async () => {
    const { bytes, tiles } = await cut(streetArchive(schema));
    expect(tiles).toBeGreaterThan(10);
    const archive = opened(bytes);
    const metadata = await archive.getMetadata();
    expect(streetSchema(metadata)).toBe(schema);
    expect(streetCredit(metadata)).toBe('© Test Streets');
    const { minZoom, maxZoom } = await archive.getHeader();
    expect([minZoom, maxZoom]).toEqual([9, 14]);
    const [wanted] = streetTiles(places, { minZoom: 12, maxZoom: 12 });
    const tile = await archive.getZxy(12, wanted?.x ?? 0, wanted?.y ?? 0);
    const { layers } = new VectorTile(new PbfReader(new Uint8Array(tile?.data ?? new ArrayBuffer(0))));
    expect(Object.keys(layers)).toContain(schema === 'protomaps' ? 'roads' : 'transportation');
  });

  it('are drawn from layers that it has', () => {
    const { layers, names } = streetLayers(schema, 'own', 'light');
    const used = new Set(
      [...layers, ...names].map((layer) => 'source-layer' in layer && layer['source-layer']),
    );
    expect(used).toContain(schema === 'protomaps' ? 'roads' : 'transportation');
    expect(used).not.toContain(schema === 'protomaps' ? 'transportation' : 'roads');
  });
});

describe('streets', () => {
  it('stay within the room that they have, the nearer zooms left out first', async () => {
    const whole = await cut(streetArchive('protomaps'));
    const room = Math.floor(whole.bytes.length / 3);
    const { bytes, left } = await cut(streetArchive('protomaps'), room);
    expect(bytes.length).toBeLessThan(room + 2000);
    expect(left).toBeGreaterThan(0);
    expect((await opened(bytes).getHeader()).minZoom).toBe(9);
    expect((await opened(bytes).getHeader()).maxZoom).toBeLessThan(14);
  });

  it('of another schema, or of another place, are refused', async () => {
    await expect(cut(streetArchive('protomaps', ['things']))).rejects.toMatchObject({
      code: 'streets/other-schema',
    });
    const oslo = [...summariesOf(storyOf([{ name: 'Oslo', point: [10.75, 59.91] }], 'literal')).values()];
    await expect(
      cutStreets(opened(streetArchive('protomaps')), oslo, ROOM, (plain) => gzipSync(plain)),
    ).rejects.toMatchObject({ code: 'streets/none-there' });
  });

  it('are wanted for no place that is only meant, nor for a country', () => {
    const story = storyOf([{ name: 'Washington', point: [-77, 39] }], 'metonym');
    expect(streetTiles([...summariesOf(story).values()], { minZoom: 0, maxZoom: 15 })).toEqual([]);
    const iraq = storyOf([{ name: 'Iraq', kind: 'country', point: [44, 33] }], 'literal');
    expect(streetTiles([...summariesOf(iraq).values()], { minZoom: 0, maxZoom: 15 })).toEqual([]);
  });
});
