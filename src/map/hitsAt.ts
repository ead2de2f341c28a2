import type { MapGeoJSONFeature, Map as MapLibre, PointLike } from 'maplibre-gl';

/** A pixel of the map, from its top left. */
export interface Pixel {
  readonly x: number;
  readonly y: number;
}

/** How far from a mark a click still hits it, in pixels. */
const REACH = 5;

/** What is drawn in some layers near a pixel, the topmost first. */
export function hitsAt(map: MapLibre, { x, y }: Pixel, layers: readonly string[]): MapGeoJSONFeature[] {
  const box: [PointLike, PointLike] = [
    [x - REACH, y - REACH],
    [x + REACH, y + REACH],
  ];
  return map.queryRenderedFeatures(box, { layers: layers.filter((id) => map.getLayer(id)) });
}
