import type { FeatureCollection, Point } from 'geojson';
import type { LayerSpecification } from 'maplibre-gl';
import { FONTS } from './fonts.ts';
import type { Ghost } from './ghostsOf.ts';
import type { Palette } from './palette.ts';

/** The layer in which the pointer finds a ghost. */
export const GHOST_LAYER = 'ghosts';

/** The ghosts as the style has them. */
export const ghostFeatures = (ghosts: readonly Ghost[]): FeatureCollection<Point> => ({
  type: 'FeatureCollection',
  features: ghosts.map(({ key, number, point }) => ({
    type: 'Feature',
    geometry: { type: 'Point', coordinates: point },
    properties: { key, number },
  })),
});

/** What the mention under review could be: pale discs above all marks, each with its number in the list. */
export function ghostLayers(colours: Palette): LayerSpecification[] {
  return [
    {
      id: GHOST_LAYER,
      type: 'circle',
      source: 'ghosts',
      paint: {
        'circle-radius': 11,
        'circle-color': colours.halo,
        'circle-opacity': 0.85,
        'circle-stroke-color': colours.ink,
        'circle-stroke-width': 1.4,
        'circle-stroke-opacity': 0.75,
      },
    },
    {
      id: 'ghost-numbers',
      type: 'symbol',
      source: 'ghosts',
      layout: {
        'text-field': ['to-string', ['get', 'number']],
        'text-font': [...FONTS.bold],
        'text-size': 12,
        'text-allow-overlap': true,
        'text-ignore-placement': true,
      },
      paint: { 'text-color': colours.ink },
    },
  ];
}
