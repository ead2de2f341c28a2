import type { Bounds } from '../geo/bounds.ts';
import { closestZoom, type Viewport } from './cameraMove.ts';
import type { Insets } from './Insets.ts';

/** The map in the page: its size, and what lies over its edges, in pixels. */
export interface MapBox {
  readonly width: number;
  readonly height: number;
  readonly insets: Insets;
}

/** The space kept free around what the camera shows, in pixels; the legend and the scale stand in it. */
const MARGIN = 40;
/** What the tools along the right edge cover, in pixels; no more than an eighth of the map. */
const TOOLS = 44;
/** A story of a single place is looked at as a town is, known to so many metres. */
const TOWN = 8000;

/** How a box, in degrees, is framed, in MapLibre's terms: clear of all that lies over the map. */
export function frameOptions([west, south, east, north]: Bounds, box: MapBox) {
  const { top, right, bottom, left } = edgesOf(box);
  return {
    padding: { top, right, bottom, left },
    maxZoom: closestZoom([(west + east) / 2, (south + north) / 2], TOWN),
    maxDuration: 1400,
  };
}

/**
 * What the reader sees of a map.
 *
 * @param degreesAt the point under a pixel, counted from the map's upper left corner
 */
export function viewportIn(
  box: MapBox,
  zoom: number,
  degreesAt: (pixel: [number, number]) => { readonly lng: number; readonly lat: number },
): Viewport {
  const { top, right, bottom, left } = edgesOf(box);
  const southWest = degreesAt([left, box.height - bottom]);
  const northEast = degreesAt([box.width - right, top]);
  return {
    bounds: [southWest.lng, southWest.lat, northEast.lng, northEast.lat],
    zoom,
    width: box.width - left - right,
    height: box.height - top - bottom,
  };
}

/** What is kept free at each edge, in pixels. */
function edgesOf({ width, height, insets }: MapBox) {
  const tools = Math.min(TOOLS, width / 8);
  const margin = Math.min(MARGIN, (width - insets.left - tools) / 6, (height - insets.bottom) / 6);
  return {
    top: margin,
    right: margin + tools,
    bottom: margin + insets.bottom,
    left: margin + insets.left,
  };
}
