/** The latitude at which Web Mercator's square ends, in degrees. */
const LIMIT = 85.051129;

/** The size of the world in pixels at zoom 0, as MapLibre counts zooms. */
const TILE = 512;

const EARTH_CIRCUMFERENCE = 40_075_016.686;

/** A point in Web Mercator (EPSG 3857), in pixels from the world's upper left corner at a zoom. */
export function project([lng, lat]: readonly [number, number], zoom: number): [x: number, y: number] {
  const size = TILE * 2 ** zoom;
  const sin = Math.sin((Math.max(-LIMIT, Math.min(LIMIT, lat)) * Math.PI) / 180);
  return [((lng + 180) / 360) * size, (0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)) * size];
}

/** The point, in degrees, at pixels from the world's upper left corner at a zoom; undoes `project`. */
export function unproject([x, y]: readonly [number, number], zoom: number): [lng: number, lat: number] {
  const size = TILE * 2 ** zoom;
  const lat = (Math.atan(Math.sinh((0.5 - y / size) * 2 * Math.PI)) * 180) / Math.PI;
  return [(x / size) * 360 - 180, lat];
}

/** The zoom at which a length in metres at a latitude takes a length in pixels. */
export function zoomFor(metres: number, pixels: number, latitude: number): number {
  const metresAtZoom0 = (EARTH_CIRCUMFERENCE / TILE) * Math.cos((latitude * Math.PI) / 180);
  return Math.log2((metresAtZoom0 * pixels) / metres);
}
