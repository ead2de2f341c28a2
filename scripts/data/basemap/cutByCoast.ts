import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { areaOf } from './areaOf.ts';

/** An area, and which part of it is wanted: that on land, that at sea, or all of it. */
export interface Uncut {
  id: string;
  side: 'land' | 'sea' | 'both';
  geometry: MultiPolygon;
}

/** The share of an area that must be left for the cut to be taken. */
const least = 0.02;

const functionOf = { land: 'ST_Intersection', sea: 'ST_Difference' } as const;

/**
 * Cuts areas by the coast, with GDAL's SpatiaLite. An area of which next to nothing is left, as a reef or islets that
 * the coast hardly shows, stays whole.
 *
 * @throws Error when `ogr2ogr` is not installed.
 */
export function cutByCoast(
  areas: readonly Uncut[],
  land: MultiPolygon,
): ReadonlyMap<string, Polygon | MultiPolygon> {
  const results = new Map<string, Polygon | MultiPolygon>(areas.map(({ id, geometry }) => [id, geometry]));
  const folder = mkdtempSync(join(tmpdir(), 'coast-'));
  try {
    write(join(folder, 'land.geojson'), [{ id: 'land', geometry: land }]);
    for (const side of ['land', 'sea'] as const) {
      const those = areas.filter((area) => area.side === side);
      write(join(folder, 'areas.geojson'), those);
      for (const { properties, geometry } of cut(folder, functionOf[side])) {
        const whole = results.get(properties.id);
        if (isArea(geometry) && whole && size(geometry) > least * size(whole))
          results.set(properties.id, geometry);
      }
    }
    return results;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function write(path: string, areas: readonly { id: string; geometry: MultiPolygon }[]): void {
  const features = areas.map(({ id, geometry }) => ({ type: 'Feature', properties: { id }, geometry }));
  writeFileSync(path, JSON.stringify({ type: 'FeatureCollection', features }));
}

function cut(folder: string, operation: string): Feature<Polygon | MultiPolygon | null, { id: string }>[] {
  const land = "(select ST_MakeValid(geometry) from 'land.geojson'.land)";
  const shape = `ST_CollectionExtract(${operation}(ST_MakeValid(geometry), ${land}), 3)`;
  const sql = `select id, ${shape} as geometry from areas`;
  const options = ['-f', 'GeoJSON', '-lco', 'COORDINATE_PRECISION=3', '-dialect', 'sqlite', '-sql', sql];
  try {
    const text = execFileSync('ogr2ogr', [...options, '/vsistdout/', 'areas.geojson'], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    });
    const collection: FeatureCollection<Polygon | MultiPolygon | null, { id: string }> = JSON.parse(text);
    return collection.features;
  } catch (cause) {
    throw new Error('cannot cut regions by the coast: install gdal-bin', { cause });
  }
}

function size(geometry: Polygon | MultiPolygon): number {
  const { type, coordinates } = geometry;
  return areaOf({ type: 'MultiPolygon', coordinates: type === 'Polygon' ? [coordinates] : coordinates });
}

function isArea(geometry: Polygon | MultiPolygon | null): geometry is Polygon | MultiPolygon {
  return geometry !== null && /Polygon$/.test(geometry.type) && geometry.coordinates.length > 0;
}
