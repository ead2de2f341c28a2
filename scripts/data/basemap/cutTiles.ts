import { gzipSync } from 'node:zlib';
import { GeoJSONVT, type GeoJSONVTFeature } from '@maplibre/geojson-vt';
import { fromVectorTileJs, GeoJSONWrapper } from '@maplibre/vt-pbf';
import type { Tile } from '../../../src/map/archive/Tile.ts';
import type { TileLayer } from './TileLayer.ts';

const extent = 2048;

/** Cuts the layers into the vector tiles of all their zooms; tiles with nothing in them are left out. */
export function cutTiles(layers: readonly TileLayer[]): readonly Tile[] {
  const indexes = layers.map((layer) => ({ ...layer, index: indexOf(layer) }));
  const tiles: Tile[] = [];
  const top = Math.max(...layers.map(({ maxzoom }) => maxzoom));
  for (let z = 0; z <= top; z += 1) {
    const shown = indexes.filter(({ minzoom, maxzoom }) => minzoom <= z && z <= maxzoom);
    for (let x = 0; x < 2 ** z; x += 1) {
      for (let y = 0; y < 2 ** z; y += 1) {
        const contents = new Map<string, GeoJSONVTFeature[]>();
        for (const { name, index } of shown) {
          const features = visible(index.getTile(z, x, y)?.features ?? [], z);
          if (features.length) contents.set(name, [...(contents.get(name) ?? []), ...features]);
        }
        if (contents.size) tiles.push({ z, x, y, bytes: encode(contents) });
      }
    }
  }
  return tiles;
}

function indexOf({ features, maxzoom, tolerance }: TileLayer): GeoJSONVT {
  const collection = { type: 'FeatureCollection' as const, features: [...features] };
  // At its last zoom the library leaves every position in, so that there is one more than is cut.
  return new GeoJSONVT(collection, { maxZoom: maxzoom + 1, indexMaxZoom: 5, tolerance, extent, buffer: 24 });
}

function visible(features: readonly GeoJSONVTFeature[], z: number): GeoJSONVTFeature[] {
  return features.flatMap((feature) => {
    const { minzoom, ...tags } = feature.tags ?? {};
    return typeof minzoom === 'number' && minzoom > z ? [] : [{ ...feature, tags }];
  });
}

function layerOf(name: string, features: GeoJSONVTFeature[]): GeoJSONWrapper {
  const layer = new GeoJSONWrapper(features, { version: 2, extent });
  layer.name = name;
  return layer;
}

function encode(contents: ReadonlyMap<string, GeoJSONVTFeature[]>): Uint8Array {
  const layers = Object.fromEntries([...contents].map(([name, features]) => [name, layerOf(name, features)]));
  return gzipSync(fromVectorTileJs({ layers }), { level: 9 });
}
