import { gzipSync } from 'node:zlib';
import { GeoJSONVT } from '@maplibre/geojson-vt';
import { fromVectorTileJs, GeoJSONWrapper } from '@maplibre/vt-pbf';
import type { Feature } from 'geojson';
import { writeArchive } from '../../../../src/map/archive/writeArchive.ts';

/** Invented streets around Baghdad's middle, in either schema. */
const SCHEMAS = {
  protomaps: {
    roads: { kind: 'major_road', name: 'Test Street' },
    water: { kind: 'river' },
    landuse: { kind: 'park' },
  },
  openmaptiles: {
    transportation: { class: 'primary' },
    transportation_name: { class: 'primary', name: 'Test Street' },
    water: { class: 'river' },
    landcover: { class: 'grass' },
  },
} as const;

const [LNG, LAT] = [44.42, 33.34];

function featuresFor(layer: string, properties: Readonly<Record<string, string>>): Feature[] {
  const isArea = layer === 'water' || layer.startsWith('land');
  const at = (x: number, y: number) => [LNG + x, LAT + y];
  const line = Array.from({ length: 30 }, (_, i): Feature => {
    const across = (i - 15) / 100;
    return {
      type: 'Feature',
      properties,
      geometry: { type: 'LineString', coordinates: [at(across, -0.2), at(across, 0.2)] },
    };
  });
  if (!isArea) return line;
  const side = layer === 'water' ? -1 : 1;
  const ring = [at(0, 0), at(0.05 * side, 0), at(0.05 * side, 0.05), at(0, 0.05), at(0, 0)];
  return [{ type: 'Feature', properties, geometry: { type: 'Polygon', coordinates: [ring] } }];
}

/**
 * A small archive of streets, zooms 8 to 14.
 *
 * @param layers which layers it says it has, where that differs from what the schema has
 */
export function streetArchive(
  schema: keyof typeof SCHEMAS,
  layers?: readonly string[],
): Uint8Array<ArrayBuffer> {
  const indexes = Object.entries(SCHEMAS[schema]).map(([name, properties]) => ({
    name,
    index: new GeoJSONVT(
      { type: 'FeatureCollection', features: featuresFor(name, properties) },
      { maxZoom: 15, indexMaxZoom: 5, extent: 4096, buffer: 64 },
    ),
  }));
  const tiles = [8, 9, 10, 11, 12, 13, 14].flatMap((z) => {
    const column = (lng: number) => Math.floor(((lng + 180) / 360) * 2 ** z);
    const row = (lat: number) => {
      const sine = Math.sin((lat * Math.PI) / 180);
      return Math.floor((0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * 2 ** z);
    };
    const found = [];
    for (let x = column(LNG - 0.2); x <= column(LNG + 0.2); x++)
      for (let y = row(LAT + 0.2); y <= row(LAT - 0.2); y++) {
        const contents = indexes.flatMap(({ name, index }) => {
          const features = index.getTile(z, x, y)?.features ?? [];
          const layer = new GeoJSONWrapper(features, { version: 2, extent: 4096 });
          layer.name = name;
          return features.length > 0 ? [[name, layer] as const] : [];
        });
        if (contents.length > 0)
          found.push({
            z,
            x,
            y,
            bytes: gzipSync(fromVectorTileJs({ layers: Object.fromEntries(contents) })),
          });
      }
    return found;
  });
  const ids = layers ?? Object.keys(SCHEMAS[schema]);
  return writeArchive(tiles, {
    attribution: '<a href="https://example.org">© Test Streets</a>',
    vector_layers: ids.map((id) => ({ id, fields: {} })),
  });
}
