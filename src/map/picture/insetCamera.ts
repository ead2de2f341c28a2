import { project } from '../../geo/mercator.ts';
import type { PictureCamera } from './PictureFrame.ts';

/** Between these zooms the main map says itself where it is. */
const FAR = 2.2;
const NEAR = 4;
/** How many zooms further out the inset looks, and how far out at most. */
const OUT = 4.5;
const WIDEST = 0.2;
const CLOSEST = 3;

/**
 * Where a locator inset looks: around the main map, so far out that it shows where in the world that is; or, where the
 * main map is the world, at the scene.
 *
 * @param scene where the story happens
 * @returns null where an inset would say nothing.
 */
export function insetCamera(main: PictureCamera, scene: PictureCamera | null): PictureCamera | null {
  if (main.zoom >= NEAR)
    return { center: main.center, zoom: Math.max(WIDEST, Math.min(CLOSEST, main.zoom - OUT)) };
  if (main.zoom <= FAR && scene && scene.zoom >= main.zoom + 3)
    return { center: scene.center, zoom: Math.max(main.zoom + 2.5, Math.min(scene.zoom - 0.6, 7)) };
  return null;
}

/** The box that one map takes on another, in the other's pixels; at least so large that it can be seen. */
export function boxOn(
  { center, zoom, width, height }: PictureCamera & { readonly width: number; readonly height: number },
  on: PictureCamera & { readonly width: number; readonly height: number },
  least = 9,
) {
  const [x, y] = project(center, on.zoom);
  const [left, top] = project(on.center, on.zoom);
  const scale = 2 ** (on.zoom - zoom);
  const world = 512 * 2 ** on.zoom;
  const across = x - left - world * Math.round((x - left) / world);
  const size = { width: Math.max(least, width * scale), height: Math.max(least, height * scale) };
  return {
    left: on.width / 2 + across - size.width / 2,
    top: on.height / 2 + y - top - size.height / 2,
    ...size,
  };
}
