const EARTH_RADIUS = 6_371_008.8;

/**
 * The great-circle distance between two points, in metres, by the haversine formula
 * (Sinnott 1984) on a sphere of the Earth's mean radius: within 0.6 % of the ellipsoid's.
 *
 * @param a [longitude, latitude] in degrees
 * @param b [longitude, latitude] in degrees
 */
export function distance(a: readonly [number, number], b: readonly [number, number]): number {
  const toRadians = Math.PI / 180;
  const halfLat = ((b[1] - a[1]) * toRadians) / 2;
  const halfLng = ((b[0] - a[0]) * toRadians) / 2;
  const h =
    Math.sin(halfLat) ** 2 + Math.cos(a[1] * toRadians) * Math.cos(b[1] * toRadians) * Math.sin(halfLng) ** 2;
  return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(h)));
}
