import type { FeatureCollection } from 'geojson';
import type { StyleSpecification } from 'maplibre-gl';
import { areaEdges, areaFills } from './areaLayers.ts';
import { type BaseMap, baseSources } from './baseStyle.ts';
import { ghostFeatures, ghostLayers } from './ghostLayers.ts';
import type { MapView } from './mapView.ts';
import { markLayers } from './markLayers.ts';
import { palette } from './palette.ts';
import { pathLine } from './pathLine.ts';
import type { StoryFeatures } from './storyFeatures.ts';

interface Parts {
  readonly view: MapView;
  readonly base: BaseMap;
  /** The key of the embedded basemap's archive; null where it could not be had. */
  readonly archive: string | null;
  /** Whether that is an extract, from which tiles were left out. */
  readonly isExtract: boolean;
  readonly story: StoryFeatures;
  /** The marks as they are grouped or fanned out now, and the lines of the fan. */
  readonly marks: FeatureCollection;
  readonly fan: FeatureCollection;
}

const NOTHING: FeatureCollection = { type: 'FeatureCollection', features: [] };

/** The whole style of the map as data: the base below, then the story's areas, names, and the story's marks on top. */
export function mapStyle({ view, base, archive, isExtract, story, marks, fan }: Parts): StyleSpecification {
  const colours = palette(view.theme);
  const areas = archive === null ? [] : story.areas;
  const isWater = new Set(view.places.flatMap(({ place }) => (place.kind === 'water' ? [place.id] : [])));
  const fills = (wet: boolean) =>
    areaFills(
      colours,
      areas.filter(({ place }) => isWater.has(place) === wet),
      wet ? 'water' : 'land',
    );
  return {
    version: 8,
    ...(base.glyphs !== undefined && { glyphs: base.glyphs }),
    ...(base.sprite !== undefined && { sprite: base.sprite }),
    sources: {
      ...base.sources,
      ...(archive !== null && baseSources(archive, isExtract)),
      marks: { type: 'geojson', data: marks, promoteId: 'id' },
      path: { type: 'geojson', data: pathLine(view.path) },
      fan: { type: 'geojson', data: fan },
      ghosts: { type: 'geojson', data: ghostFeatures(view.ghosts) },
      room: { type: 'geojson', data: NOTHING },
    },
    layers: [
      ...(base.ground as StyleSpecification['layers']),
      // Lakes and the sea lie over the areas of the land, so that no wash runs into the water.
      ...(archive === null ? [] : fills(false)),
      ...(base.layers as StyleSpecification['layers']),
      ...(archive === null ? [] : [...fills(true), ...areaEdges(colours, areas)]),
      // MapLibre places the names of the topmost layer first, so those of the base yield to the story's.
      ...(base.names as StyleSpecification['layers']),
      ...markLayers(colours, view.theme),
      ...ghostLayers(colours),
      {
        // Stands along the edges and under what lies over the map, so that no name is cut or covered.
        id: 'room',
        type: 'symbol',
        source: 'room',
        layout: { 'icon-image': 'room', 'icon-allow-overlap': true, 'icon-size': ['get', 'size'] },
      },
    ],
  };
}
