import type { Bounds } from '../../geo/bounds.ts';
import { project, unproject } from '../../geo/mercator.ts';
import { type CameraMove, cameraMove, closestZoom, frameZoom, type Sight } from '../cameraMove.ts';
import type { MapView } from '../mapView.ts';
import { precisionOf } from '../precisionOf.ts';
import { storyFrame } from '../storyFrame.ts';
import type { PictureCamera } from './PictureFrame.ts';

/** The space kept free around what the camera shows, in pixels. */
const MARGIN = 36;
/** A story of a single place is looked at as a town is, known to so many metres. */
const TOWN = 8000;

/**
 * Where a picture of a view looks: at the whole story, or where that does not show the selected place well, at that.
 *
 * @param boundsOf the box of a place that is drawn as an area, by its id, in degrees; null for any other
 * @param width in pixels, as is `height`; both above 0
 */
export function pictureCamera(
  { places, selected }: Pick<MapView, 'places' | 'selected'>,
  boundsOf: (placeId: string) => Bounds | null,
  width: number,
  height: number,
): PictureCamera {
  const areas = new Map(
    places.flatMap(({ place }): [string, Bounds][] => {
      const bounds = boundsOf(place.id);
      return bounds ? [[place.id, bounds]] : [];
    }),
  );
  const margin = Math.min(MARGIN, width / 8, height / 8);
  const size = { width: width - 2 * margin, height: height - 2 * margin };
  const whole = cameraOf(storyFrame(places, areas) ?? [-180, -60, 180, 75], size);
  const move = moveTo(places, selected, areas, sightOf(whole, size));
  const { center, zoom } = move ? { center: move.point, zoom: move.zoom } : whole;
  // No further out than where the world fills the height, so that the poles show no empty stripe.
  return { center, zoom: Math.max(zoom, Math.log2(height / 512)) };
}

type Size = Pick<Sight, 'width' | 'height'>;

function cameraOf(bounds: Bounds, size: Size): PictureCamera {
  const [west, south, east, north] = bounds;
  const [left, top] = project([west, north], 0);
  const [right, bottom] = project([east, south], 0);
  const center = unproject([(left + right) / 2, (top + bottom) / 2], 0);
  return { center, zoom: Math.min(frameZoom(bounds, size), closestZoom(center, TOWN)) };
}

function sightOf({ center, zoom }: PictureCamera, { width, height }: Size): Sight {
  const [x, y] = project(center, zoom);
  // What reaches right to the edge is in sight, whatever rounding says.
  const [right, down] = [width / 2 + 0.5, height / 2 + 0.5];
  const [west, north] = unproject([x - right, y - down], zoom);
  const [east, south] = unproject([x + right, y + down], zoom);
  return { bounds: [west, south, east, north], zoom, width, height };
}

function moveTo(
  places: MapView['places'],
  selected: string | null,
  areas: ReadonlyMap<string, Bounds>,
  sight: Sight,
): CameraMove | null {
  const summary = places.find(({ place }) => place.id === selected);
  if (!summary) return null;
  const { place, wayUp } = summary;
  const bounds = areas.get(place.id);
  if (bounds) return cameraMove({ type: 'area', bounds }, sight);
  if (!place.point) return null;
  const holders = wayUp.flatMap((up) => (up.point && !areas.has(up.id) ? [up.point] : []));
  return cameraMove({ type: 'point', point: place.point, precision: precisionOf(place), holders }, sight);
}
