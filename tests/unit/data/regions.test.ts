import { describe, expect, it } from 'vitest';
import countries from 'world-countries';
import { regions } from '../../../scripts/data/regions.ts';

type Position = readonly [number, number];

const codes = new Set<string>(countries.map(({ cca2 }) => cca2));
const fold = (name: string) =>
  name
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();

function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

function inRing([lng, lat]: Position, ring: readonly Position[]): boolean {
  let inside = false;
  ring.forEach((a, index) => {
    const b = ring.at(index - 1) ?? a;
    if (a[1] > lat !== b[1] > lat && lng < ((b[0] - a[0]) * (lat - a[1])) / (b[1] - a[1]) + a[0]) {
      inside = !inside;
    }
  });
  return inside;
}

describe('the table of regions', () => {
  it('has some hundreds of rows', () => {
    expect(regions.length).toBeGreaterThanOrEqual(400);
  });

  it('gives every row an id and every name once', () => {
    expect(repeated(regions.map(({ id }) => id))).toEqual([]);
    expect(regions.filter(({ id }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
    for (const { names } of regions) expect(repeated(names)).toEqual([]);
    expect(repeated(regions.flatMap(({ names }) => [...new Set(names.map(fold))]))).toEqual([]);
  });

  it('uses country codes that exist', () => {
    const used = regions.flatMap(({ country, countries: parts = [] }) => [
      ...(country ? [country] : []),
      ...parts,
    ]);
    expect(used.filter((code) => !codes.has(code))).toEqual([]);
    for (const { countries: parts = [] } of regions) expect(repeated(parts)).toEqual([]);
  });

  it.each(regions.map((region) => [region.id, region] as const))(
    'places %s on the globe, within its extent',
    (_, region) => {
      const [lng, lat] = region.point;
      expect(Math.abs(lng)).toBeLessThanOrEqual(180);
      expect(Math.abs(lat)).toBeLessThanOrEqual(90);
      const extents = [region.bbox, region.outline, region.countries].filter(
        (extent) => extent !== undefined,
      );
      expect(extents).toHaveLength(1);
      if (region.bbox) {
        const [west, south, east, north] = region.bbox;
        expect(south).toBeLessThan(north);
        expect(lat >= south && lat <= north).toBe(true);
        expect(west <= east ? lng >= west && lng <= east : lng >= west || lng <= east).toBe(true);
      }
      if (region.outline) {
        for (const [x, y] of region.outline) {
          expect(x >= -180 && x <= 300).toBe(true);
          expect(Math.abs(y)).toBeLessThanOrEqual(90);
        }
        expect(inRing([lng, lat], region.outline) || inRing([lng + 360, lat], region.outline)).toBe(true);
      }
    },
  );
});
