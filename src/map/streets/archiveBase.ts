import type { LayerSpecification } from 'maplibre-gl';
import { type PMTiles, TileType } from 'pmtiles';
import { Fault } from '../../fault/Fault.ts';
import type { BaseMap } from '../baseStyle.ts';
import { FONTS } from '../fonts.ts';
import { palette, type Theme } from '../palette.ts';
import { streetLayers } from './streetLayers.ts';
import { layerIds, streetSchema } from './streetSchema.ts';

const SOURCE = 'streets:archive';

/**
 * A quiet style for an archive of tiles that brings none: pictures as they are; of vector tiles every layer, as water,
 * land or lines by what its name says, and the names that it has.
 *
 * @throws {Fault} where the archive holds nothing to draw.
 */
export async function archiveBase(archive: PMTiles, theme: Theme): Promise<BaseMap> {
  const { tileType, minZoom, maxZoom } = await archive.getHeader();
  const tiles = [`pmtiles://${archive.source.getKey()}/{z}/{x}/{y}`];
  const range = { tiles, minzoom: minZoom, maxzoom: maxZoom };
  if (tileType !== TileType.Mvt) {
    const raster: LayerSpecification = { id: 'streets:pictures', type: 'raster', source: SOURCE };
    return {
      sources: { [SOURCE]: { type: 'raster', tileSize: 256, ...range } },
      ground: [raster],
      layers: [],
      names: [],
    };
  }
  const metadata = await archive.getMetadata();
  const schema = streetSchema(metadata);
  if (schema) {
    const { layers, names } = streetLayers(schema, SOURCE, theme);
    return {
      sources: { [SOURCE]: { type: 'vector', ...range } },
      ground: [background(theme)],
      // The whole archive is there, so its streets are drawn from as far as it holds them.
      layers: layers.map((layer) => ({ ...layer, minzoom: Math.min(layer.minzoom ?? 0, minZoom + 4) })),
      names: names.map((layer) => ({ ...layer, minzoom: Math.min(layer.minzoom ?? 0, minZoom + 4) })),
    };
  }
  const ids = layerIds(metadata);
  if (ids.length === 0) throw new Fault('streets/no-layers', {});
  return {
    sources: { [SOURCE]: { type: 'vector', ...range } },
    ground: [background(theme), ...ids.flatMap((id) => shapes(id, theme))],
    layers: [],
    names: ids.map((id) => names(id, theme)),
  };
}

function background(theme: Theme): LayerSpecification {
  return { id: 'streets:ground', type: 'background', paint: { 'background-color': palette(theme).land } };
}

function shapes(id: string, theme: Theme): LayerSpecification[] {
  const { water, land, innerBorder, border } = palette(theme);
  const shared = { source: SOURCE, 'source-layer': id } as const;
  const isWater = /water|ocean|sea|lake|river/i.test(id);
  const isRoad = /road|street|transport|highway/i.test(id);
  const fill = isWater ? water : /earth|land$/i.test(id) ? land : innerBorder;
  return [
    {
      ...shared,
      id: `streets:${id}:areas`,
      type: 'fill',
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'fill-color': fill, 'fill-opacity': isWater ? 1 : 0.45 },
    },
    {
      ...shared,
      id: `streets:${id}:lines`,
      type: 'line',
      filter: ['==', ['geometry-type'], 'LineString'],
      paint: {
        'line-color': isWater ? water : border,
        'line-width': isRoad ? ['interpolate', ['exponential', 1.5], ['zoom'], 6, 0.5, 16, 6] : 0.8,
      },
    },
  ];
}

function names(id: string, theme: Theme): LayerSpecification {
  const { faintLabel, halo } = palette(theme);
  return {
    id: `streets:${id}:names`,
    type: 'symbol',
    source: SOURCE,
    'source-layer': id,
    filter: ['all', ['has', 'name'], ['==', ['geometry-type'], 'Point']],
    layout: {
      'text-field': ['coalesce', ['get', 'name:en'], ['get', 'name']],
      'text-font': [...FONTS.regular],
      'text-size': 11.5,
    },
    paint: { 'text-color': faintLabel, 'text-halo-color': halo, 'text-halo-width': 1.2 },
  };
}
