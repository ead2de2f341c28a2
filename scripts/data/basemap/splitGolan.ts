import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Feature, FeatureCollection, Geometry, MultiPolygon, Polygon } from 'geojson';
import { readLayer } from './readLayer.ts';

type Row = Feature<Geometry, Record<string, string | null>>;

/** A point of the Golan Heights. */
const WITHIN = 'MakePoint(35.78, 32.98)';

/**
 * Splits the rows of Natural Earth along the line of 1967: the Golan Heights become a row of their own, which they are
 * to nobody's claim but to every reader.
 *
 * @throws Error when `ogr2ogr` is not installed.
 */
export function splitGolan(rows: readonly Row[]): Row[] {
  const north = rows.find(({ properties }) => properties['name'] === 'HaZafon');
  const line = readLayer('disputed_borders').find(({ properties }) => properties['name'] === 'Syrian claim');
  if (!north || !line) throw new Error('no Northern District or no line of 1967 in Natural Earth');
  const [golan, rest] = halves(north, line);
  return rows.flatMap((row) =>
    row === north
      ? [
          { ...north, geometry: rest },
          { ...north, geometry: golan, properties: { name: 'Golan Heights', adm0_a3: 'GLN', iso_a2: null } },
        ]
      : [row],
  );
}

function halves(area: Row, line: Row): [MultiPolygon, MultiPolygon] {
  const folder = mkdtempSync(join(tmpdir(), 'golan-'));
  const write = (name: string, feature: Row) =>
    writeFileSync(
      join(folder, `${name}.geojson`),
      JSON.stringify({ type: 'FeatureCollection', features: [feature] }),
    );
  try {
    write('area', area);
    write('line', line);
    const sql = (isGolan: boolean) =>
      `select ST_Multi(ST_${isGolan ? 'Intersection' : 'Difference'}(geometry, part)) as geometry from (
        select geometry, (
          select ST_GeometryN(pieces, value) from (
            select ST_CollectionExtract(ST_Difference(geometry, (select ST_Buffer(geometry, 0.0005) from 'line.geojson'.line)), 3) as pieces
            from area), (select 1 as value union select 2 union select 3 union select 4 union select 5 union select 6)
          where ST_Contains(ST_GeometryN(pieces, value), ${WITHIN})) as part
        from area)`;
    return [run(folder, sql(true)), run(folder, sql(false))];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function run(folder: string, sql: string): MultiPolygon {
  const options = ['-f', 'GeoJSON', '-lco', 'COORDINATE_PRECISION=4', '-dialect', 'sqlite', '-sql', sql];
  const text = execFileSync('ogr2ogr', [...options, '/vsistdout/', 'area.geojson'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  const { features }: FeatureCollection<Polygon | MultiPolygon | null> = JSON.parse(text);
  const geometry = features[0]?.geometry;
  if (!geometry) throw new Error('the line of 1967 does not split the Northern District');
  return geometry.type === 'Polygon'
    ? { type: 'MultiPolygon', coordinates: [geometry.coordinates] }
    : geometry;
}
