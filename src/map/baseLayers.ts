import type { LayerSpecification } from 'maplibre-gl';
import { FONTS } from './fonts.ts';
import type { Palette } from './palette.ts';

/** The calm world under the story: land, borders, and the names of countries and capitals that are not the story's. */
export function baseLayers(colours: Palette): LayerSpecification[] {
  return [
    { id: 'water', type: 'background', paint: { 'background-color': colours.water } },
    { id: 'land', type: 'fill', source: 'countries', paint: { 'fill-color': colours.land } },
    {
      id: 'borders',
      type: 'line',
      source: 'borders',
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': colours.border,
        'line-width': ['interpolate', ['linear'], ['zoom'], 1, 0.5, 6, 1.2],
      },
    },
  ];
}

/** The names of the base; they stand last in the style and yield to the story's own. */
export function baseLabels(colours: Palette): LayerSpecification[] {
  return [
    {
      id: 'capital-names',
      type: 'symbol',
      source: 'capitals',
      minzoom: 3,
      layout: {
        'text-field': ['get', 'name'],
        'text-font': [...FONTS.regular],
        'text-size': ['interpolate', ['linear'], ['zoom'], 3, 10, 7, 12.5],
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': 0.4,
        'symbol-sort-key': ['-', ['get', 'population']],
      },
      paint: { 'text-color': colours.faintLabel, 'text-halo-color': colours.halo, 'text-halo-width': 1.2 },
    },
    {
      id: 'country-names',
      type: 'symbol',
      source: 'country-labels',
      layout: {
        'text-field': ['get', 'name'],
        'text-font': [...FONTS.medium],
        'text-size': ['interpolate', ['linear'], ['zoom'], 1, 9.5, 5, 12.5],
        'text-transform': 'uppercase',
        'text-letter-spacing': 0.09,
        'text-max-width': 7,
        'symbol-sort-key': ['-', ['get', 'size']],
      },
      paint: { 'text-color': colours.label, 'text-halo-color': colours.halo, 'text-halo-width': 1.2 },
    },
  ];
}
