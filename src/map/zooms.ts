/**
 * The zooms and sizes at which the map changes, once for the live map, for pictures, and for the tiles they are drawn
 * from. Zooms are MapLibre's: the whole world is 512 · 2^zoom pixels wide.
 */
export const ZOOMS = {
  /** The finest zoom of the embedded basemap. */
  finest: 7,
  /** The finest zoom at which it holds regions. */
  regions: 5,
  /** Divisions are named from here on: further out they would crowd out the towns. */
  divisionNames: 4.5,
  /** How close the live map goes. */
  closest: 15,
  /** How close a picture or a first view goes where the embedded basemap is all there is: past this it says nothing. */
  town: 10,
  /** A place out of sight is looked at from here at least: a town in its surroundings. */
  surroundings: 4.5,
  /** The wash of an area gives way between the first two, as it comes to cover all that is seen; that of a small one between the last two. */
  fade: [5, 9, 13],
} as const;

/** Lengths on the screen, in pixels. */
export const PIXELS = {
  /** An area narrower than this gets a mark. */
  seen: 18,
  /** Two marks nearer than this read as one. */
  apart: 26,
  /** Marks of a cluster lie within this of its middle. */
  cluster: 44,
} as const;

/** Above so many marks in the story, those near each other are clustered. */
export const CLUSTERED = 60;

/** The least area of a division in square degrees for the tiles to hold it, by zoom: it is some pixels wide there. */
const DIVISION_SIZES = [Infinity, Infinity, Infinity, 4, 0.4, 0.04, 0] as const;

/** The zoom from which the tiles hold a region so many degrees of latitude high. */
export const regionZoom = (height: number): number =>
  Math.min(ZOOMS.regions, Math.max(0, Math.ceil(Math.log2(6 / height))));

/** The zoom from which the tiles hold a division of so many square degrees. */
export const divisionZoom = (area: number): number => DIVISION_SIZES.findIndex((least) => area >= least);

/** How much of an area's wash is left where it has given way. */
export const FADED = 0.12;

/** How strong an area's wash still is at a zoom, up to 1. */
export function washAt(zoom: number, isSmall: boolean): number {
  const [far, near, nearest] = ZOOMS.fade;
  const [from, to] = isSmall ? [near, nearest] : [far, near];
  return 1 - (1 - FADED) * Math.max(0, Math.min(1, (zoom - from) / (to - from)));
}
