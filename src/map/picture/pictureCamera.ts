import type { Bounds } from '../../geo/bounds.ts';
import { project, unproject } from '../../geo/mercator.ts';
import { type CameraMove, cameraMove, frameZoom, type Viewport } from '../cameraMove.ts';
import type { MapView } from '../mapView.ts';
import { precisionOf } from '../precisionOf.ts';
import { type Frame, sceneFrame, wholeFrame } from '../storyFrame.ts';
import type { PictureCamera } from './PictureFrame.ts';

/** The space kept free around what the camera shows, in pixels. */
const MARGIN = 36;
type Scene = Pick<MapView, 'places' | 'selected' | 'focus' | 'frame'>;

/**
 * Where a picture of a view looks: at the scene of the story, or where that does not show the selected place well, at
 * that; or at all its places.
 *
 * @param boundsOf the box of a place that is drawn as an area, by its id, in degrees; null for any other
 * @param width in pixels, as is `height`; both above 0
 */
export function pictureCamera(
  view: Scene,
  boundsOf: (placeId: string) => Bounds | null,
  { width, height }: Size,
  shows: 'scene' | 'all' = 'scene',
): PictureCamera {
  const areas = new Map(
    view.places.flatMap(({ place }): [string, Bounds][] => {
      const bounds = boundsOf(place.id);
      return bounds ? [[place.id, bounds]] : [];
    }),
  );
  const margin = Math.min(MARGIN, width / 8, height / 8);
  const size = { width: width - 2 * margin, height: height - 2 * margin };
  const frame = shows === 'all' ? wholeFrame(view.places, areas) : sceneFrame(view, areas);
  const whole = cameraOf(frame ?? { bounds: [-180, -60, 180, 75], closest: 1 }, size);
  const move = moveTo(view.places, view.selected, areas, viewportOf(whole, size));
  const { center, zoom } = move ? { center: move.point, zoom: move.zoom } : whole;
  // No further out than where the world fills the picture: nothing is seen twice, and the poles show no empty stripe.
  return { center, zoom: Math.max(zoom, Math.log2(Math.max(width, height) / 512)) };
}

type Size = Pick<Viewport, 'width' | 'height'>;

function cameraOf({ bounds, closest }: Frame, size: Size): PictureCamera {
  const [west, south, east, north] = bounds;
  const [left, top] = project([west, north], 0);
  const [right, bottom] = project([east, south], 0);
  const center = unproject([(left + right) / 2, (top + bottom) / 2], 0);
  return { center, zoom: Math.min(frameZoom(bounds, size), closest) };
}

function viewportOf({ center, zoom }: PictureCamera, { width, height }: Size): Viewport {
  const [x, y] = project(center, zoom);
  // What reaches right to the edge is in view, whatever rounding says.
  const [right, down] = [width / 2 + 0.5, height / 2 + 0.5];
  const [west, north] = unproject([x - right, y - down], zoom);
  const [east, south] = unproject([x + right, y + down], zoom);
  return { bounds: [west, south, east, north], zoom, width, height };
}

function moveTo(
  places: MapView['places'],
  selected: string | null,
  areas: ReadonlyMap<string, Bounds>,
  viewport: Viewport,
): CameraMove | null {
  const summary = places.find(({ place }) => place.id === selected);
  if (!summary) return null;
  const { place, wayUp } = summary;
  const bounds = areas.get(place.id);
  if (bounds) return cameraMove({ type: 'area', bounds }, viewport);
  if (!place.point) return null;
  const holders = wayUp.flatMap((up) => (up.point && !areas.has(up.id) ? [up.point] : []));
  return cameraMove({ type: 'point', point: place.point, precision: precisionOf(place), holders }, viewport);
}
