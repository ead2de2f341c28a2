import { readFileSync } from 'node:fs';
import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import type { PMTiles, RangeResponse } from 'pmtiles';
import { beforeAll, describe, expect, it } from 'vitest';
import { regions } from '../../../scripts/data/regions.ts';
import { BytesSource } from '../../../src/map/source/BytesSource.ts';
import { openBasemap } from '../../../src/map/source/openBasemap.ts';

/** Counts what is read, each range once, as a browser's cache does. */
class CountingSource extends BytesSource {
  readonly read = new Map<number, number>();

  override getBytes(offset: number, length: number): Promise<RangeResponse> {
    this.read.set(offset, length);
    return super.getBytes(offset, length);
  }

  total(): number {
    return [...this.read.values()].reduce((sum, length) => sum + length, 0);
  }
}

const archive = readFileSync(new URL('../../../public/data/basemap.pmtiles', import.meta.url));
let map: PMTiles;

beforeAll(async () => {
  map = await openBasemap(new BytesSource('basemap', new Uint8Array(archive).buffer));
});

function tileAt(lng: number, lat: number, z: number): [number, number] {
  const sine = Math.sin((lat * Math.PI) / 180);
  const y = 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
  return [(lng / 360 + 0.5) * 2 ** z, y * 2 ** z];
}

async function tile(lng: number, lat: number, z: number): Promise<VectorTile> {
  const [x, y] = tileAt(lng, lat, z);
  const found = await map.getZxy(z, Math.floor(x), Math.floor(y));
  if (!found) throw new Error(`no tile at ${lng} ${lat}, zoom ${z}`);
  return new VectorTile(new PbfReader(new Uint8Array(found.data)));
}

function properties(from: VectorTile, layer: string): Record<string, unknown>[] {
  const features = from.layers[layer];
  return Array.from({ length: features?.length ?? 0 }, (_, index) => ({
    ...features?.feature(index).properties,
  }));
}

/** Whether each border within some pixels of a point, in tiles, is disputed. */
function bordersNear(from: VectorTile, [x, y]: readonly [number, number]): unknown[] {
  const { boundaries } = from.layers;
  const lines = Array.from({ length: boundaries?.length ?? 0 }, (_, i) => boundaries?.feature(i));
  return lines.flatMap((line) => {
    const extent = line?.extent ?? 1;
    const at = [(x % 1) * extent, (y % 1) * extent] as const;
    const isNear = line
      ?.loadGeometry()
      .flat()
      .some((point) => Math.hypot(point.x - at[0], point.y - at[1]) < extent / 32);
    return isNear && line?.properties['kind'] === 'country' ? [line.properties['disputed']] : [];
  });
}

/** Positive where the ring is an outer one, as MapLibre reads rings. */
function signedArea(ring: readonly { x: number; y: number }[]): number {
  return ring.reduce((sum, { x, y }, i) => {
    const last = ring.at(i - 1) ?? { x: 0, y: 0 };
    return sum + (last.x - x) * (y + last.y);
  }, 0);
}

describe('the basemap', () => {
  it('is at most 9 MB, of zooms 0 to 7', async () => {
    expect(archive.length).toBeLessThanOrEqual(9_000_000);
    expect(await map.getHeader()).toMatchObject({ minZoom: 0, maxZoom: 7, clustered: true });
  });

  it('says what its layers are and where they come from', async () => {
    const metadata = await map.getMetadata();
    expect(metadata).toMatchObject({ attribution: expect.stringContaining('GeoNames') });
    const ids = ['countries', 'admin1', 'regions', 'lakes', 'rivers', 'urban', 'boundaries', 'places'];
    expect(metadata).toMatchObject({ vector_layers: ids.map((id) => expect.objectContaining({ id })) });
  });

  it('tells countries apart by code, those without a settled one included', async () => {
    const world = properties(await tile(10, 10, 0), 'countries');
    expect(new Set(world.map(({ iso }) => iso)).size).toBeGreaterThan(150);
    expect(world).toContainEqual({ iso: 'IQ', name: 'Iraq', disputed: false });
    const found = async (lng: number, lat: number) => properties(await tile(lng, lat, 5), 'countries');
    expect(await found(21, 42.6)).toContainEqual({ iso: 'XK', name: 'Kosovo', disputed: true });
    expect(await found(45, 10)).toContainEqual({ iso: 'SO', name: 'Somaliland', disputed: true });
    expect(await found(33.3, 35.3)).toContainEqual({ iso: 'CY', name: 'Northern Cyprus', disputed: true });
  });

  it('counts Crimea as Ukraine and draws its border with dashes', async () => {
    for (const z of [4, 7]) {
      const crimea = properties(await tile(33.5, 45.3, z), 'countries');
      expect(crimea).toContainEqual({ iso: 'UA', name: 'Crimea', disputed: true });
      expect(crimea.some(({ iso }) => iso === 'RU')).toBe(z === 4);
    }
    const border = expect.objectContaining({ kind: 'country', disputed: true });
    expect(properties(await tile(33.5, 46, 7), 'boundaries')).toContainEqual(border);
  });

  it('draws the line of control in Kashmir with dashes, and the border south of it without', async () => {
    const from = await tile(74, 34, 7);
    const control = bordersNear(from, tileAt(74.02, 33.97, 7));
    expect(control).toContain(true);
    expect(control).not.toContain(false);
    expect(bordersNear(await tile(74.5, 31.5, 7), tileAt(74.55, 31.06, 7))).toContain(false);
  });

  it('winds the coast of Antarctica as an outer ring, so that it is filled at every zoom', async () => {
    for (const [lng, z] of [
      [0, 0],
      [-60, 2],
      [60, 3],
    ] as const) {
      const { countries } = (await tile(lng, -78, z)).layers;
      const areas = Array.from({ length: countries?.length ?? 0 }, (_, i) => countries?.feature(i))
        .filter((feature) => feature?.properties['iso'] === 'AQ')
        .flatMap((feature) => feature?.loadGeometry().map(signedArea) ?? []);
      const largest = Math.max(...areas.map(Math.abs));
      expect(areas.find((area) => Math.abs(area) === largest)).toBeGreaterThan(0);
    }
  });

  it('has the divisions of GeoNames with their codes', async () => {
    const around = properties(await tile(44.4, 33.3, 6), 'admin1');
    expect(around).toContainEqual({ id: 'IQ.07', name: 'Baghdad', iso: 'IQ' });
    expect(properties(await tile(-1.5, 52.5, 5), 'admin1')).toContainEqual({
      id: 'GB.ENG',
      name: 'England',
      iso: 'GB',
    });
  });

  it('says what lies on either side of a border, so that an area has an edge there and none at the coast', async () => {
    const lines = properties(await tile(44.4, 33.3, 5), 'boundaries');
    expect(lines).toContainEqual({ kind: 'country', disputed: false, a: 'IQ', b: 'IR' });
    expect(lines).toContainEqual(expect.objectContaining({ kind: 'admin1', a: 'IQ.07' }));
    const gaza = properties(await tile(34.4, 31.4, 7), 'boundaries');
    expect(gaza).toContainEqual(expect.objectContaining({ kind: 'edge', b: 'PS.GZ' }));
    expect(gaza).toContainEqual(
      expect.objectContaining({ kind: 'country', disputed: true, a: 'IL', b: 'PS' }),
    );
  });

  it('has an area for every region', async () => {
    const seen = new Set<unknown>();
    const places = new Map(
      regions.map(({ point }) => [
        tileAt(...clamped(point), 5)
          .map(Math.floor)
          .join(),
        point,
      ]),
    );
    for (const point of places.values()) {
      for (const { id } of properties(await tile(...clamped(point), 5), 'regions')) seen.add(id);
    }
    expect(regions.filter(({ id }) => !seen.has(id)).map(({ id }) => id)).toEqual([]);
  }, 60_000);

  it('draws the area of a region across the antimeridian', async () => {
    for (const lng of [179.5, -179.5]) {
      expect(properties(await tile(lng, 58, 4), 'regions').map(({ id }) => id)).toContain('bering-sea');
    }
  });

  it('names countries, divisions, seas and towns', async () => {
    const places = properties(await tile(44.4, 33.3, 7), 'places');
    expect(places).toContainEqual(
      expect.objectContaining({ kind: 'town', name: 'Baghdad', iso: 'IQ', capital: 'country' }),
    );
    const gulf = properties(await tile(51.5, 27, 4), 'places');
    expect(gulf).toContainEqual(
      expect.objectContaining({ kind: 'water', id: 'persian-gulf', name: 'Persian Gulf' }),
    );
    expect(gulf).toContainEqual(expect.objectContaining({ kind: 'country', name: 'Qatar', iso: 'QA' }));
  });

  it.each([
    [700, 750, 4],
    [700, 750, 5],
    [390, 340, 4],
    [390, 340, 5],
  ])('shows the Middle East in %i × %i pixels at zoom %i for at most 200 KB', async (width, height, z) => {
    const source = new CountingSource('view', new Uint8Array(archive).buffer);
    const view = await openBasemap(source);
    const [x, y] = tileAt(44, 31, z);
    const [across, down] = [width / 1024, height / 1024];
    for (let column = Math.floor(x - across); column <= Math.floor(x + across); column += 1) {
      for (let row = Math.floor(y - down); row <= Math.floor(y + down); row += 1)
        await view.getZxy(z, column, row);
    }
    expect(source.total()).toBeGreaterThan(20_000);
    expect(source.total()).toBeLessThanOrEqual(200_000);
  });
});

function clamped([lng, lat]: readonly [number, number]): [number, number] {
  return [lng, Math.max(-85, Math.min(85, lat))];
}
