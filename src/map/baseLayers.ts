import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { PlaceSummary } from '../story/summaries.ts';
import { FONTS } from './fonts.ts';
import type { Palette } from './palette.ts';
import { WIDTHS } from './symbols.ts';
import { ZOOMS } from './zooms.ts';

/** The source of the embedded basemap's tiles. */
export const BASE = 'base';
/** The same archive again, for the layer of regions, whose tiles end at an earlier zoom. */
export const REGIONS = 'base-regions';

const kind = (...kinds: string[]): ExpressionSpecification => ['in', ['get', 'kind'], ['literal', kinds]];
const DISPUTED: ExpressionSpecification = ['==', ['get', 'disputed'], true];

/** The ground of the calm world under the story: water, and land with its coast and its towns. */
export function baseGround(colours: Palette): LayerSpecification[] {
  const countries = { source: BASE, 'source-layer': 'countries' } as const;
  return [
    { id: 'water', type: 'background', paint: { 'background-color': colours.water } },
    {
      // The land over it leaves its outer half, along the coast alone.
      ...countries,
      id: 'coast',
      type: 'line',
      layout: { 'line-join': 'round' },
      paint: { 'line-color': colours.coast, 'line-width': WIDTHS.coast },
    },
    {
      ...countries,
      id: 'land',
      type: 'fill',
      paint: { 'fill-color': colours.land, 'fill-antialias': false },
    },
    {
      id: 'urban',
      type: 'fill',
      source: BASE,
      'source-layer': 'urban',
      paint: { 'fill-color': colours.urban, 'fill-antialias': false },
    },
  ];
}

/** What lies on the land, and over the story's areas: lakes, rivers, borders. */
export function baseLayers(colours: Palette): LayerSpecification[] {
  const lakes = { source: BASE, 'source-layer': 'lakes' } as const;
  return [
    { ...lakes, id: 'lakes', type: 'fill', paint: { 'fill-color': colours.water } },
    { ...lakes, id: 'shores', type: 'line', paint: { 'line-color': colours.coast, 'line-width': 0.7 } },
    {
      id: 'rivers',
      type: 'line',
      source: BASE,
      'source-layer': 'rivers',
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': colours.river,
        'line-width': [
          'interpolate',
          ['linear'],
          ['zoom'],
          3,
          0.6,
          7,
          ['case', ['get', 'major'], 2, 1.2],
          11,
          3.4,
        ],
      },
    },
    {
      id: 'inner-borders',
      type: 'line',
      source: BASE,
      'source-layer': 'boundaries',
      minzoom: 4.5,
      filter: ['all', kind('admin1'), ['!', DISPUTED]],
      layout: { 'line-join': 'round' },
      paint: { 'line-color': colours.innerBorder, 'line-width': 0.8 },
    },
    {
      id: 'borders',
      type: 'line',
      source: BASE,
      'source-layer': 'boundaries',
      filter: ['all', kind('country'), ['!', DISPUTED]],
      layout: { 'line-join': 'round' },
      paint: { 'line-color': colours.border, 'line-width': borderWidth },
    },
    {
      id: 'disputed-borders',
      type: 'line',
      source: BASE,
      'source-layer': 'boundaries',
      filter: ['all', kind('country'), DISPUTED],
      paint: { 'line-color': colours.border, 'line-width': borderWidth, 'line-dasharray': [3, 2.5] },
    },
  ];
}

const borderWidth: ExpressionSpecification = ['interpolate', ['linear'], ['zoom'], 1, 0.5, 6, 1.3];

/** The names of the base; placed after the story's own, to which they yield. */
export function baseNames(colours: Palette, places: readonly PlaceSummary[]): LayerSpecification[] {
  const halo = { 'text-halo-color': colours.halo, 'text-halo-width': 1.2 };
  const yielding = unlessWritten(places);
  const name = (id: string, ...kinds: string[]) =>
    ({
      id,
      type: 'symbol',
      source: BASE,
      'source-layer': 'places',
      filter: ['all', kind(...kinds), yielding] satisfies ExpressionSpecification,
    }) as const;
  const get = (key: string): ExpressionSpecification => ['get', key];
  const byRank = { 'text-field': get('name'), 'symbol-sort-key': get('rank') };
  return [
    {
      ...name('town-names', 'town'),
      layout: {
        'text-field': ['get', 'name'],
        'text-font': [...FONTS.regular],
        'text-size': ['interpolate', ['linear'], ['zoom'], 3, 10.5, 9, townSize],
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': 0.45,
        'text-max-width': 8,
        'symbol-sort-key': [
          '-',
          ['case', ['==', ['get', 'capital'], 'country'], -1e9, 0],
          ['get', 'population'],
        ],
        'icon-image': ['case', ['==', ['get', 'capital'], 'country'], 'capital', 'town'],
        'icon-size': ['interpolate', ['linear'], ['zoom'], 3, 0.8, 8, 1],
      },
      paint: { ...halo, 'text-color': colours.faintLabel, 'icon-opacity': 0.75 },
    },
    {
      ...name('division-names', 'admin1'),
      minzoom: ZOOMS.divisionNames,
      layout: {
        ...byRank,
        'text-font': [...FONTS.regular],
        'text-size': 10.5,
        'text-transform': 'uppercase',
        'text-letter-spacing': 0.12,
        'text-max-width': 7,
      },
      paint: { ...halo, 'text-color': colours.faintLabel },
    },
    {
      ...name('water-names', 'water'),
      layout: {
        ...byRank,
        'text-font': [...FONTS.italic],
        'text-size': ['interpolate', ['linear'], ['zoom'], 1, 11, 6, 14],
        'text-letter-spacing': 0.06,
        'text-max-width': 6,
      },
      paint: { 'text-color': colours.waterLabel, 'text-halo-color': colours.water, 'text-halo-width': 1 },
    },
    {
      ...name('terrain-names', 'terrain'),
      minzoom: 3,
      layout: { ...byRank, 'text-font': [...FONTS.italic], 'text-size': 11.5, 'text-max-width': 7 },
      paint: { ...halo, 'text-color': colours.faintLabel },
    },
    {
      ...name('country-names', 'country'),
      layout: {
        ...byRank,
        'text-font': [...FONTS.medium],
        'text-size': ['interpolate', ['linear'], ['zoom'], 1, 9.5, 5, 12.5, 8, 15],
        'text-transform': 'uppercase',
        'text-letter-spacing': 0.09,
        'text-max-width': 7,
      },
      paint: { ...halo, 'text-color': colours.label },
    },
  ];
}

/** Not a name that the story writes itself, whatever its case. */
function unlessWritten(places: readonly PlaceSummary[]): ExpressionSpecification {
  const written = places.filter(({ place }) => place.point);
  const names = written.map(({ place }) => place.name.toLowerCase());
  const codes = written.flatMap(({ place }) => (place.kind === 'country' ? [place.country ?? ''] : []));
  const isWrittenCountry: ExpressionSpecification = [
    'all',
    kind('country'),
    ['in', ['get', 'iso'], ['literal', codes]],
  ];
  return ['!', ['any', ['in', ['downcase', ['get', 'name']], ['literal', names]], isWrittenCountry]];
}

const townSize: ExpressionSpecification = [
  'interpolate',
  ['linear'],
  ['get', 'population'],
  5e4,
  11.5,
  5e6,
  15,
];
