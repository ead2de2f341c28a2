import type { FeatureCollection, Point } from 'geojson';
import type { StyleSpecification } from 'maplibre-gl';
import { baseLabels, baseLayers } from './baseLayers.ts';
import { palette, type Theme } from './palette.ts';
import type { StoryFeatures } from './storyFeatures.ts';
import { areaLayers, markLayers } from './storyLayers.ts';
import type { World } from './world.ts';

/** The whole style of the map: the world below, the story above it. */
export function mapStyle(theme: Theme, world: World, story: StoryFeatures): StyleSpecification {
  const colours = palette(theme);
  return {
    version: 8,
    sources: {
      countries: { type: 'geojson', data: world.countries, tolerance: 0.2 },
      borders: { type: 'geojson', data: world.borders, tolerance: 0.2 },
      'country-labels': { type: 'geojson', data: countryLabels(world) },
      capitals: { type: 'geojson', data: world.capitals },
      areas: { type: 'geojson', data: story.areas, promoteId: 'id', tolerance: 0.2 },
      marks: { type: 'geojson', data: story.marks, promoteId: 'id' },
    },
    layers: [
      ...baseLayers(colours),
      ...areaLayers(colours),
      // Names placed later yield: MapLibre places the topmost layer first.
      ...baseLabels(colours),
      ...markLayers(colours, theme),
    ],
  };
}

function countryLabels(world: World): FeatureCollection<Point> {
  return {
    type: 'FeatureCollection',
    features: world.countries.features.flatMap(({ id, properties }) =>
      properties.label && properties.size !== 0
        ? [
            {
              type: 'Feature',
              geometry: { type: 'Point', coordinates: properties.label },
              properties: { code: id, name: properties.name, size: properties.size ?? 0 },
            },
          ]
        : [],
    ),
  };
}
