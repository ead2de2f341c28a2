import type { Feature, FeatureCollection, Point } from 'geojson';
import type { Bounds } from '../geo/bounds.ts';
import { project, zoomFor } from '../geo/mercator.ts';
import { isAssociative } from '../story/isAssociative.ts';
import type { PlaceSummary } from '../story/summaries.ts';
import type { Area, FindArea } from './areas.ts';
import { apartZoom } from './cameraMove.ts';

/** What every mark of the story carries into the style's expressions. */
export interface PlaceProperties {
  readonly id: string;
  readonly name: string;
  /** No mention uses the place as somewhere in space. */
  readonly associative: boolean;
  readonly count: number;
  /** Drawn as a pin (a street, a site) and not as a dot. */
  readonly pin: boolean;
  readonly certain: boolean;
  /** The radius within which the point is known, in pixels at zoom 0; 0 where the story does not say. */
  readonly ring: number;
  /**
   * The zoom from which it needs no mark, because its area can be seen; 99 for a place without an area.
   * Whole, as `markFrom` is, because a filter of MapLibre's sees the zoom of the tile, which is whole.
   */
  readonly markUntil: number;
  /** The zoom from which its mark can be told from the mark of the place that holds it. */
  readonly markFrom: number;
  /** Lies under the mark of another place that is too near, which counts it among its others. */
  readonly hidden: boolean;
  /** How many marks lie under this one. */
  readonly others: number;
  /** Drawn as an area, its name on it and not beside a mark. */
  readonly area: boolean;
}

/** A place that the basemap draws as an area. */
export interface StoryArea extends Area {
  readonly place: string;
  readonly associative: boolean;
  /** How strong the wash is that fills it, 0 to 1. */
  readonly wash: number;
}

export interface StoryFeatures {
  /** The larger ones first. */
  readonly areas: readonly StoryArea[];
  readonly marks: FeatureCollection<Point, PlaceProperties>;
}

/** An area narrower than this on the screen gets a mark as well, in pixels. */
const SEEN = 18;
/** From this many square degrees on, a region is a whole part of the world and its wash only a breath. */
const WIDE = 60;

/** The story's places as the map draws them: areas where the basemap has them, a mark where they have a point. */
export function storyFeatures(places: readonly PlaceSummary[], findArea: FindArea): StoryFeatures {
  const areas: StoryArea[] = [];
  const features: Feature<Point, PlaceProperties>[] = [];
  const found = new Map(places.map(({ place }) => [place.id, findArea(place)]));
  for (const summary of places) {
    const { place, mentions } = summary;
    const area = found.get(place.id) ?? null;
    const associative = mentions.every((mention) => isAssociative(mention.role));
    if (area) areas.push({ ...area, place: place.id, associative, wash: washOf(area, associative) });
    if (!place.point) continue;
    features.push({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: place.point },
      properties: {
        id: place.id,
        name: place.name,
        associative,
        count: mentions.length,
        pin: place.kind === 'street' || place.kind === 'site',
        certain: place.certainty === 'certain',
        ring: place.precision && !area ? 1 / 2 ** zoomFor(place.precision, 1, place.point[1]) : 0,
        markUntil: area ? Math.ceil(Math.max(seenFrom(area.bounds), drawnFrom(area))) : 99,
        markFrom: Math.floor(apartFrom(summary, found)),
        hidden: false,
        others: 0,
        area: area !== null,
      },
    });
  }
  areas.sort((a, b) => sizeOf(b.bounds) - sizeOf(a.bounds));
  return { areas, marks: { type: 'FeatureCollection', features } };
}

function washOf({ layer, bounds }: Area, associative: boolean): number {
  if (layer === 'regions' && sizeOf(bounds) > WIDE) return 0.035;
  return associative ? 0.05 : 0.13;
}

/** In square degrees. */
const sizeOf = ([west, south, east, north]: Bounds) => (east - west) * (north - south);

/**
 * The zoom from which a mark stands clear of the marks of the places that hold it; until then those stand for it.
 *
 * @param drawn the places that are drawn, with the areas of those that are areas
 */
function apartFrom({ place, wayUp }: PlaceSummary, drawn: ReadonlyMap<string, Area | null>): number {
  const { point } = place;
  if (!point) return 0;
  const holders = wayUp.flatMap((up) => (drawn.get(up.id) === null && up.point ? [up.point] : []));
  return Math.max(0, ...holders.map((holder) => apartZoom(point, holder)));
}

/** The zoom from which the basemap's tiles hold an area: smaller ones wait until they are some pixels wide. */
function drawnFrom({ layer, bounds }: Area): number {
  if (layer === 'countries') return 0;
  if (layer === 'regions') return Math.min(5, Math.ceil(Math.log2(6 / (bounds[3] - bounds[1]))));
  // About half of a division's box is the division.
  const size = sizeOf(bounds) / 2;
  if (size >= 4) return 3;
  return size >= 0.4 ? 4 : size >= 0.04 ? 5 : 6;
}

/** The zoom at which the longer side of a box takes as many pixels as are seen. */
function seenFrom([west, south, east, north]: Bounds): number {
  const [left, top] = project([west, north], 0);
  const [right, bottom] = project([east, south], 0);
  return Math.log2(SEEN / Math.max(right - left, bottom - top));
}
