import { gzipSync } from 'node:zlib';
import { writeArchive } from '../../../src/map/archive/writeArchive.ts';
import type { Built } from '../Builder.ts';
import { sources } from '../sources.ts';
import { cutTiles } from './cutTiles.ts';
import { layers } from './layers.ts';
import type { TileLayer } from './TileLayer.ts';

const { worldAtlas, divisions, water, cities, divisionNames, countryNames, regions } = sources;

/** Builds the basemap: the world as vector tiles of zoom 0 to 7 in one PMTiles archive. */
export async function buildBasemap(): Promise<readonly Built[]> {
  const all = layers();
  const metadata = {
    name: 'Wherein basemap',
    format: 'pbf',
    type: 'baselayer',
    attribution: 'Natural Earth; © GeoNames (CC BY 4.0)',
    vector_layers: [...new Set(all.map(({ name }) => name))].map((name) => describe(all, name)),
  };
  return [
    {
      file: 'basemap.pmtiles',
      bytes: writeArchive(cutTiles(all), metadata, (bytes) => gzipSync(bytes, { level: 9 })),
      sources: [worldAtlas, divisions, water, cities, divisionNames, countryNames, regions],
    },
  ];
}

function describe(layers: readonly TileLayer[], name: string) {
  const those = layers.filter((layer) => layer.name === name);
  const fields: Record<string, string> = {};
  for (const { features } of those) {
    for (const { properties } of features) {
      for (const [key, value] of Object.entries(properties)) fields[key] = typeof value;
    }
  }
  const { minzoom: _, ...written } = fields;
  return {
    id: name,
    minzoom: Math.min(...those.map(({ minzoom }) => minzoom)),
    maxzoom: Math.max(...those.map(({ maxzoom }) => maxzoom)),
    fields: Object.fromEntries(
      Object.entries(written).map(([key, type]) => [key, type.replace(/^./, (c) => c.toUpperCase())]),
    ),
  };
}
