import { type Bounds, containsBounds } from '../geo/bounds.ts';
import { project, unproject, zoomFor } from '../geo/mercator.ts';

type Point = readonly [number, number];

/** What the reader sees: the box in degrees without the margins, the zoom, and the size in pixels, without the margins too. */
export interface Viewport {
  readonly bounds: Bounds;
  readonly zoom: number;
  readonly width: number;
  readonly height: number;
}

/** What should be seen: an area's box, or a point with the marks that could hide it. */
export type Target =
  | { readonly type: 'area'; readonly bounds: Bounds }
  | {
      readonly type: 'point';
      readonly point: Point;
      /** Metres; how well the point is known. */
      readonly precision: number;
      /** The points of the places that hold it, whose marks may cover it. */
      readonly holders: readonly Point[];
    };

/** Where the camera goes: the point, in degrees, that comes to the middle, and the zoom. */
export interface CameraMove {
  readonly point: Point;
  readonly zoom: number;
}

/** An area shorter than this cannot be made out, in pixels. */
const SMALLEST = 24;
/** A small area is looked at from where its longer side takes this many pixels, its neighbours around it. */
const COMFORTABLE = 200;
/** Two marks nearer than this read as one, in pixels. */
const APART = 36;
const HAIR = 0.05;
/** A point out of view is looked at from here at least: a town in its surroundings. */
const TOWN_ZOOM = 4.5;
/** A point known to some metres is looked at no closer than where those take this many pixels. */
const PRECISION_PIXELS = 130;

/** The least move of the camera that shows the target well; null where it is in good view already. */
export function cameraMove(target: Target, viewport: Viewport): CameraMove | null {
  return target.type === 'area' ? toArea(target.bounds, viewport) : toPoint(target, viewport);
}

function toArea(bounds: Bounds, viewport: Viewport): CameraMove | null {
  const [left, top] = project([bounds[0], bounds[3]], 0);
  const [right, bottom] = project([bounds[2], bounds[1]], 0);
  const zoomWhere = (pixels: number) => Math.log2(pixels / Math.max(right - left, bottom - top, 1e-9));
  if (viewport.zoom >= zoomWhere(SMALLEST) && containsBounds(viewport.bounds, bounds)) return null;
  const whole = frameZoom(bounds, viewport);
  return {
    point: unproject([(left + right) / 2, (top + bottom) / 2], 0),
    zoom: Math.min(whole, Math.max(viewport.zoom, zoomWhere(COMFORTABLE))),
  };
}

/** The zoom at which a box, in degrees, fills a window, in pixels without its margins. */
export function frameZoom(bounds: Bounds, { width, height }: Pick<Viewport, 'width' | 'height'>): number {
  const [left, top] = project([bounds[0], bounds[3]], 0);
  const [right, bottom] = project([bounds[2], bounds[1]], 0);
  return Math.log2(Math.min(width / Math.max(right - left, 1e-9), height / Math.max(bottom - top, 1e-9)));
}

function toPoint(target: Extract<Target, { type: 'point' }>, viewport: Viewport): CameraMove | null {
  const { point, holders, precision } = target;
  const closest = closestZoom(point, precision);
  const apart = Math.max(...holders.map((holder) => apartZoom(point, holder)), -1);
  const inView = containsBounds(viewport.bounds, [point[0], point[1], point[0], point[1]]);
  if (inView && viewport.zoom >= Math.min(apart, closest)) return null;
  // A flight may end a hair short of its zoom, where the mark would not stand clear yet.
  const wanted = Math.max(viewport.zoom, inView ? 0 : TOWN_ZOOM, apart + HAIR);
  return { point, zoom: Math.min(wanted, closest) };
}

/** The zoom from which the marks of two points can be told apart; below 0 where they always can. */
function apartZoom(a: Point, b: Point): number {
  const [ax, ay] = project(a, 0);
  const [bx, by] = project(b, 0);
  const pixels = Math.hypot(ax - bx, ay - by);
  // Two marks on the very same point never come apart, so there is nothing to go closer for.
  return pixels === 0 ? -1 : Math.log2(APART / pixels);
}

/** The closest look that a point's precision deserves. */
export const closestZoom = ([, latitude]: Point, precision: number) =>
  Math.min(14, zoomFor(Math.max(precision, 1), PRECISION_PIXELS, latitude));
