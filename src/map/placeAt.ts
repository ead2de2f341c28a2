import type { MapGeoJSONFeature, Map as MapLibre } from 'maplibre-gl';
import { AREA_LAYERS } from './areaLayers.ts';
import { hitsAt, type Pixel } from './hitsAt.ts';
import { MARK_LAYERS, NAME_LAYERS } from './markLayers.ts';
import type { StoryArea } from './storyFeatures.ts';

/**
 * The place drawn at a pixel: a mark before a name, that before an area, and the smallest of several areas.
 *
 * @param areas the story's, with the larger ones first
 */
export function placeAt(map: MapLibre, pixel: Pixel, areas: readonly StoryArea[]): string | null {
  const [mark] = [MARK_LAYERS, NAME_LAYERS].flatMap((layers) => hitsAt(map, pixel, layers));
  if (mark) return String(mark.properties['id']);
  const fills = AREA_LAYERS.filter(({ id }) => map.getLayer(id));
  const hits = map.queryRenderedFeatures([pixel.x, pixel.y], { layers: fills.map(({ id }) => id) });
  return areas.findLast((area) => hits.some((hit) => isOf(hit, area)))?.place ?? null;
}

const isOf = ({ sourceLayer, id }: MapGeoJSONFeature, area: StoryArea) =>
  sourceLayer === area.layer && id === area.id;
