import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { FONTS } from '../fonts.ts';
import { type Palette, palette, type Theme } from '../palette.ts';
import type { StreetSchema } from './streetSchema.ts';

/** From this zoom on streets are drawn over the embedded basemap, which says no more from nearer. */
export const STREETS_FROM = 9;

const get = (key: string): ExpressionSpecification => ['get', key];
const oneOf = (keys: readonly string[], values: readonly string[]): ExpressionSpecification => [
  'in',
  ['coalesce', ...keys.map(get), ''],
  ['literal', [...values]],
];

/** The layers and classes that the two usual schemas give to the same things. */
const SCHEMAS = {
  protomaps: {
    kind: ['kind', 'pmap:kind'],
    land: 'landuse',
    parks: ['park', 'forest', 'wood', 'grass', 'cemetery', 'nature_reserve', 'garden', 'national_park'],
    water: ['water'],
    rivers: null,
    roads: 'roads',
    main: ['highway', 'major_road'],
    minor: ['minor_road', 'medium_road', 'other'],
    rails: ['rail'],
    buildings: 'buildings',
    roadNames: 'roads',
    places: 'places',
    named: ['locality', 'neighbourhood', 'macrohood', 'borough'],
  },
  openmaptiles: {
    kind: ['class'],
    land: 'landcover',
    parks: ['grass', 'wood', 'farmland', 'wetland'],
    water: ['water'],
    rivers: 'waterway',
    roads: 'transportation',
    main: ['motorway', 'trunk', 'primary', 'secondary'],
    minor: ['tertiary', 'minor', 'service', 'residential'],
    rails: ['rail', 'transit'],
    buildings: 'building',
    roadNames: 'transportation_name',
    places: 'place',
    named: ['city', 'town', 'village', 'suburb', 'quarter', 'neighbourhood'],
  },
} as const;

/** Streets in the same calm hand as the embedded basemap: water, parks, buildings, roads, and a few grey names. */
export function streetLayers(
  schema: StreetSchema,
  source: string,
  theme: Theme,
): { readonly layers: LayerSpecification[]; readonly names: LayerSpecification[] } {
  const colours = palette(theme);
  const of = SCHEMAS[schema];
  const layer = (id: string, name: string) => ({
    id: `streets:${id}`,
    source,
    'source-layer': name,
    minzoom: STREETS_FROM,
  });
  const road = (id: string, kinds: readonly string[], colour: string, widths: readonly [number, number]) =>
    ({
      ...layer(id, of.roads),
      type: 'line',
      filter: oneOf(of.kind, kinds),
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': colour,
        'line-width': ['interpolate', ['exponential', 1.6], ['zoom'], 9, widths[0], 15, widths[1]],
      },
    }) satisfies LayerSpecification;
  const layers: LayerSpecification[] = [
    {
      ...layer('parks', of.land),
      type: 'fill',
      filter: oneOf(of.kind, of.parks),
      paint: { 'fill-color': park(theme), 'fill-antialias': false },
    },
    {
      ...layer('water', of.water[0]),
      type: 'fill',
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'fill-color': colours.water },
    },
    {
      ...layer('rivers', of.rivers ?? of.water[0]),
      type: 'line',
      filter: ['==', ['geometry-type'], 'LineString'],
      paint: { 'line-color': colours.river, 'line-width': 1.4 },
    },
    {
      ...layer('buildings', of.buildings),
      minzoom: 13,
      type: 'fill',
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'fill-color': colours.urban },
    },
    road('rails', of.rails, colours.innerBorder, [0.5, 1.2]),
    { ...road('minor', of.minor, colours.innerBorder, [0.3, 3]), minzoom: 11 },
    road('casing', of.main, colours.border, [1, 7]),
    road('main', of.main, colours.land, [0.4, 5.4]),
  ];
  return { layers, names: streetNames(schema, layer, colours) };
}

const park = (theme: Theme) => (theme === 'light' ? '#e3ead8' : '#20281f');

function streetNames(
  schema: StreetSchema,
  layer: (
    id: string,
    name: string,
  ) => { id: string; source: string; 'source-layer': string; minzoom: number },
  colours: Palette,
): LayerSpecification[] {
  const of = SCHEMAS[schema];
  const halo = { 'text-color': colours.faintLabel, 'text-halo-color': colours.halo, 'text-halo-width': 1.4 };
  const name: ExpressionSpecification = ['coalesce', get('name:en'), get('name_en'), get('name')];
  return [
    {
      ...layer('road-names', of.roadNames),
      minzoom: 12.5,
      type: 'symbol',
      filter: ['all', ['has', 'name'], oneOf(of.kind, [...of.main, ...of.minor])],
      layout: {
        'symbol-placement': 'line',
        'text-field': name,
        'text-font': [...FONTS.regular],
        'text-size': 10.5,
      },
      paint: halo,
    },
    {
      ...layer('place-names', of.places),
      type: 'symbol',
      filter: ['all', ['has', 'name'], oneOf(of.kind, of.named)],
      layout: { 'text-field': name, 'text-font': [...FONTS.regular], 'text-size': 11.5, 'text-max-width': 8 },
      paint: halo,
    },
  ];
}
