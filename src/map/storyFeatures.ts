import type { Feature, FeatureCollection, MultiPolygon, Point, Polygon } from 'geojson';
import type { Bounds } from '../geo/bounds.ts';
import { mainBounds } from '../geo/mainBounds.ts';
import { project, zoomFor } from '../geo/mercator.ts';
import { isAssociative } from '../story/isAssociative.ts';
import type { PlaceSummary } from '../story/summaries.ts';
import type { Place } from '../story/types.ts';
import { apartZoom } from './cameraMove.ts';
import type { Area, World } from './world.ts';

/** What every feature of the story carries into the style's expressions. */
export interface PlaceProperties {
  readonly id: string;
  readonly name: string;
  /** No mention uses the place as somewhere in space. */
  readonly associative: boolean;
  readonly count: number;
  /** Drawn as a pin (a street, a site) and not as a dot. */
  readonly pin: boolean;
  readonly certain: boolean;
  /** Several countries: fainter than one. */
  readonly wide: boolean;
  /** The zoom from which it needs no mark, because its area can be seen; 99 for a place without an area. */
  readonly markUntil: number;
  /** The radius within which the point is known, in pixels at zoom 0; 0 where the story does not say. */
  readonly ring: number;
  /** The zoom from which its mark can be told from the mark of the place that holds it. */
  readonly markFrom: number;
  /** Drawn as an area, its name on it and not beside a mark. */
  readonly area: boolean;
  /** Larger areas lie under smaller ones. */
  readonly size: number;
}

export interface StoryFeatures {
  readonly areas: FeatureCollection<Polygon | MultiPolygon, PlaceProperties>;
  readonly marks: FeatureCollection<Point, PlaceProperties>;
  /** The box of each place that is drawn as an area, in degrees. */
  readonly bounds: ReadonlyMap<string, Bounds>;
}

/** An area narrower than this on the screen gets a mark as well, in pixels. */
const SEEN = 18;

/** The story's places as map features: areas where the world knows their outline, a mark where they have a point. */
export function storyFeatures(places: readonly PlaceSummary[], world: World): StoryFeatures {
  const areas: Feature<Polygon | MultiPolygon, PlaceProperties>[] = [];
  const marks: Feature<Point, PlaceProperties>[] = [];
  const bounds = new Map<string, Bounds>();
  const holders = new Set(places.map(({ place }) => place.id));
  for (const summary of places) {
    const area = world.areas.get(areaKey(summary.place));
    const box = area && mainBounds(polygonsOf(area));
    const properties = describe(summary, box ?? null, apartFrom(summary, holders));
    if (area && box) {
      areas.push({ type: 'Feature', geometry: area.geometry, properties });
      bounds.set(summary.place.id, box);
    }
    const { point } = summary.place;
    if (point) marks.push({ type: 'Feature', geometry: { type: 'Point', coordinates: point }, properties });
  }
  areas.sort((a, b) => b.properties.size - a.properties.size);
  return {
    areas: { type: 'FeatureCollection', features: areas },
    marks: { type: 'FeatureCollection', features: marks },
    bounds,
  };
}

/** The key of a place's outline in the world: a country's code, a region's name. */
function areaKey({ kind, country, name }: Place): string {
  if (kind === 'country') return country ?? '';
  if (kind === 'region' || kind === 'continent')
    return name.toLowerCase().replace(/^the /, '').replace(/\s+/g, '-');
  return '';
}

function polygonsOf({ geometry }: Area) {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

function describe(
  { place, mentions }: PlaceSummary,
  bounds: Bounds | null,
  markFrom: number,
): PlaceProperties {
  return {
    id: place.id,
    name: place.name,
    associative: mentions.every((mention) => isAssociative(mention.role)),
    count: mentions.length,
    pin: place.kind === 'street' || place.kind === 'site',
    certain: place.certainty === 'certain',
    wide: place.kind === 'region' && place.country === undefined,
    markUntil: bounds ? seenFrom(bounds) : 99,
    ring: place.point && place.precision ? 1 / 2 ** zoomFor(place.precision, 1, place.point[1]) : 0,
    markFrom,
    area: bounds !== null,
    size: bounds ? (bounds[2] - bounds[0]) * (bounds[3] - bounds[1]) : 0,
  };
}

/**
 * The zoom from which a mark stands clear of the marks of the places that hold it; until then those stand for it.
 *
 * @param shown the ids of the places that are drawn
 */
function apartFrom({ place, wayUp }: PlaceSummary, shown: ReadonlySet<string>): number {
  const { point } = place;
  if (!point) return 0;
  const points = wayUp.flatMap((up) => (isMark(up) && shown.has(up.id) && up.point ? [up.point] : []));
  return Math.max(0, ...points.map((holder) => apartZoom(point, holder)));
}

const isMark = ({ kind }: Place) => kind !== 'country' && kind !== 'region' && kind !== 'continent';

/** The zoom at which the longer side of a box takes as many pixels as are seen. */
function seenFrom([west, south, east, north]: Bounds): number {
  const [left, top] = project([west, north], 0);
  const [right, bottom] = project([east, south], 0);
  return Math.log2(SEEN / Math.max(right - left, bottom - top));
}
