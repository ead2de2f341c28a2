import type { Bounds } from '../geo/bounds.ts';
import { project, zoomFor } from '../geo/mercator.ts';
import { isAssociative } from '../story/isAssociative.ts';
import type { PlaceSummary } from '../story/summaries.ts';
import type { Place, PlaceKind } from '../story/types.ts';
import type { Area, FindArea } from './areas.ts';
import type { Looks } from './symbols.ts';
import { divisionZoom, PIXELS, regionZoom } from './zooms.ts';

/** A place of the story that has a point, as the map marks or names it. */
export interface StoryMark {
  readonly id: string;
  readonly name: string;
  readonly point: readonly [number, number];
  readonly looks: Omit<Looks, 'others'>;
  /** The radius within which the point is known, in pixels at zoom 0; 0 where the story does not say. */
  readonly ring: number;
  /** The zoom from which it needs no mark, because its area is seen; infinite for a place without an area. */
  readonly until: number;
  /** Several countries: its name is spread and its area but a breath. */
  readonly wide: boolean;
  /** Its area is small. */
  readonly small: boolean;
  /** The places that hold it, from the nearest up. */
  readonly holders: readonly string[];
  /** Of places under one mark, the one that leads: a city before its county and before its streets. */
  readonly rank: number;
}

/** A place that the basemap draws as an area. */
export interface StoryArea extends Area {
  readonly place: string;
  readonly associative: boolean;
  readonly certain: boolean;
  readonly wide: boolean;
}

export interface StoryFeatures {
  /** The larger ones first. */
  readonly areas: readonly StoryArea[];
  readonly marks: readonly StoryMark[];
}

const RANKS: Readonly<Record<PlaceKind, number>> = {
  city: 4,
  country: 4,
  continent: 3,
  region: 3,
  water: 3,
  terrain: 3,
  admin1: 2,
  admin2: 2,
  district: 1,
  site: 0,
  street: 0,
};

/** The story's places as the map draws them: areas where the basemap has them, a mark where they have a point. */
export function storyFeatures(places: readonly PlaceSummary[], findArea: FindArea): StoryFeatures {
  const areas: StoryArea[] = [];
  const marks: StoryMark[] = [];
  for (const { place, mentions, wayUp } of places) {
    const area = findArea(place);
    const associative = mentions.every((mention) => isAssociative(mention.role));
    const certain = place.certainty === 'certain';
    const wide = area !== null && isWide(place, area);
    if (area) areas.push({ ...area, place: place.id, associative, certain, wide });
    if (!place.point) continue;
    marks.push({
      id: place.id,
      name: place.name,
      point: place.point,
      looks: { kind: place.kind, associative, certain, count: mentions.length },
      ring: place.precision && !area ? 1 / 2 ** zoomFor(place.precision, 1, place.point[1]) : 0,
      until: area ? areaFrom(area) : Number.POSITIVE_INFINITY,
      wide,
      small: area !== null && isSmall(area),
      holders: wayUp.map(({ id }) => id),
      rank: RANKS[place.kind],
    });
  }
  areas.sort((a, b) => sizeOf(b.bounds) - sizeOf(a.bounds));
  return { areas, marks };
}

/** From this many square degrees on, a region is a part of the world. */
const WIDE = 60;

/** Whether a place is a part of the world, several countries. */
const isWide = ({ kind, country }: Place, { bounds }: Area): boolean =>
  kind === 'continent' || (kind === 'region' && country === undefined && sizeOf(bounds) > WIDE);

/** An area of less square degrees fills the window only from very near. */
const SMALL = 1.5;

/** Whether an area keeps its wash where that of larger ones would cover all that is seen. */
export const isSmall = ({ bounds }: Pick<Area, 'bounds'>): boolean => sizeOf(bounds) < SMALL;

/** The zoom from which an area can be seen: the tiles hold it, and it is some pixels wide. */
const areaFrom = (area: Area): number => Math.ceil(Math.max(seenFrom(area.bounds), drawnFrom(area)));

/** In square degrees. */
const sizeOf = ([west, south, east, north]: Bounds) => (east - west) * (north - south);

function drawnFrom({ layer, bounds }: Area): number {
  if (layer === 'countries') return 0;
  if (layer === 'regions') return regionZoom(bounds[3] - bounds[1]);
  // About half of a division's box is the division.
  return divisionZoom(sizeOf(bounds) / 2);
}

/** The zoom at which the longer side of a box takes as many pixels as are seen. */
function seenFrom([west, south, east, north]: Bounds): number {
  const [left, top] = project([west, north], 0);
  const [right, bottom] = project([east, south], 0);
  return Math.log2(PIXELS.seen / Math.max(right - left, bottom - top, 1e-9));
}
