import type { FeatureCollection } from 'geojson';
import type { MapView } from './mapView.ts';

/** The way through the story as a line, which goes round the world's back where that is shorter. */
export function pathLine(path: MapView['path']): FeatureCollection {
  if (path.length < 2) return { type: 'FeatureCollection', features: [] };
  let last = path[0]?.[0] ?? 0;
  const coordinates = path.map(([lng, lat]) => {
    last = lng + 360 * Math.round((last - lng) / 360);
    return [last, lat];
  });
  const geometry = { type: 'LineString' as const, coordinates };
  return { type: 'FeatureCollection', features: [{ type: 'Feature', geometry, properties: {} }] };
}
