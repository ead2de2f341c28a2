import type { Feature, FeatureCollection, Point } from 'geojson';

/** A stretch of the map's window that something lies over, in pixels from its upper left corner. */
export interface Taken {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The side of a square that keeps names away, in pixels; the image itself has 10. */
const SIDE = 12;

/**
 * Squares along the edges of the map's window and under what lies over it: names that would be cut or covered meet
 * them, and stand elsewhere or not at all.
 *
 * @param degreesAt the point under a pixel
 */
export function roomFeatures(
  { width, height }: { readonly width: number; readonly height: number },
  taken: readonly Taken[],
  degreesAt: (pixel: [number, number]) => { readonly lng: number; readonly lat: number },
): FeatureCollection<Point, { size: number }> {
  const edges: Taken[] = [
    { left: 0, top: -SIDE, right: width, bottom: 0 },
    { left: 0, top: height, right: width, bottom: height + SIDE },
    { left: -SIDE, top: 0, right: 0, bottom: height },
    { left: width, top: 0, right: width + SIDE, bottom: height },
  ];
  const features = [...edges, ...taken].flatMap((box) =>
    squaresIn(box).map((pixel): Feature<Point, { size: number }> => {
      const { lng, lat } = degreesAt(pixel);
      return {
        type: 'Feature',
        geometry: { type: 'Point', coordinates: [lng, lat] },
        properties: { size: SIDE / 10 },
      };
    }),
  );
  return { type: 'FeatureCollection', features };
}

function squaresIn({ left, top, right, bottom }: Taken): [number, number][] {
  const middles = (from: number, to: number) => {
    const count = Math.max(1, Math.ceil((to - from) / SIDE));
    return Array.from({ length: count }, (_, i) => from + ((i + 0.5) * (to - from)) / count);
  };
  return middles(left, right).flatMap((x) => middles(top, bottom).map((y): [number, number] => [x, y]));
}
