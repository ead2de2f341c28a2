import { execFileSync } from 'node:child_process';
import type { Feature, FeatureCollection, Geometry } from 'geojson';

const geopackage = '/usr/share/qgis/resources/data/world_map.gpkg';

/**
 * Reads a layer of Natural Earth from the GeoPackage that QGIS brings: `states_provinces` (iso_a2, name, gn_name,
 * adm0_a3 …), `countries` (iso_a2, NAME) or `disputed_borders` (name, adm0_left, adm0_right).
 *
 * @throws Error when `ogr2ogr` or the GeoPackage is not installed.
 */
export function readLayer(layer: string): readonly Feature<Geometry, Record<string, string | null>>[] {
  const options = ['-f', 'GeoJSON', '-lco', 'COORDINATE_PRECISION=4', '/vsistdout/', geopackage, layer];
  try {
    const text = execFileSync('ogr2ogr', options, { encoding: 'utf8', maxBuffer: 2 ** 28 });
    const collection: FeatureCollection<Geometry, Record<string, string | null>> = JSON.parse(text);
    return collection.features;
  } catch (cause) {
    throw new Error(`cannot read ${layer} of ${geopackage}: install gdal-bin and qgis-common`, { cause });
  }
}
