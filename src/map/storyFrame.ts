import { type Bounds, unionBounds } from '../geo/bounds.ts';
import { distance } from '../geo/distance.ts';
import type { PlaceSummary } from '../story/summaries.ts';
import type { Place, PlaceKind, Point } from '../story/types.ts';
import type { MapView } from './mapView.ts';
import { precisionOf } from './precisionOf.ts';
import { ZOOMS } from './zooms.ts';

/** What the camera shows, in degrees, and how close it may come for that. */
export interface Frame {
  readonly bounds: Bounds;
  readonly closest: number;
}

/** The share of the literal mentions that the scene of a story without a focus shows. */
const SHARE = 0.9;
/** From this share on, a place is left out that would stretch the frame so many times. */
const ENOUGH = 0.7;
const STRETCH = 2;
/** A place with its surroundings is where the story happens where it has more than this share of the literal mentions. */
const FOCUS_SHARE = 0.5;
/** How near the focus a place belongs to its scene, in metres. */
const SURROUNDINGS = 40_000;
/** A single town is looked at from here: the embedded basemap says no more from nearer. */
const ALONE = 7;

/** Places that hold others, and are often named only to say where a town lies. */
const HOLDERS: ReadonlySet<PlaceKind> = new Set(['continent', 'region', 'country', 'admin1', 'admin2']);

interface Weighted {
  readonly place: Place;
  readonly wayUp: readonly Place[];
  readonly point: Point;
  /** How often it is named as somewhere in space. */
  readonly weight: number;
}

/**
 * Where the story is, as close as its marks allow: what its author set; else its focus and what lies within; else the
 * places that it names as somewhere in space, those that only say where a town lies left out, and counted from the one
 * named most often outwards, so that one reporter's far-away dateline does not make a local story one of the world.
 *
 * @param areas the boxes of places that are drawn as areas, by id
 * @returns null where no place has a position.
 */
export function sceneFrame(
  { places, focus, frame }: Pick<MapView, 'places' | 'focus' | 'frame'>,
  areas: ReadonlyMap<string, Bounds>,
): Frame | null {
  if (frame) return { bounds: frame, closest: ZOOMS.closest };
  const all = places.flatMap(({ place, mentions, wayUp }): Weighted[] => {
    const weight = mentions.filter(({ role }) => role === 'literal').length;
    return place.point ? [{ place, wayUp, point: place.point, weight }] : [];
  });
  const literal = all.filter(({ weight }) => weight > 0);
  const happening = literal.filter((one) => !onlyHolds(one, literal));
  const heart = focus === undefined ? focusOf(happening) : all.find(({ place }) => place.id === focus);
  const scene = heart ? around(heart, happening) : outwards(happening.length > 0 ? happening : all, areas);
  const bounds = unionBounds(scene.map((one) => boxOf(one, areas)));
  if (!bounds) return null;
  const isPoint = bounds[0] === bounds[2] && bounds[1] === bounds[3];
  return { bounds, closest: isPoint ? ALONE : ZOOMS.town };
}

/** All places: their areas and their points. */
export function wholeFrame(
  places: readonly PlaceSummary[],
  areas: ReadonlyMap<string, Bounds>,
): Frame | null {
  const boxes = places.flatMap(({ place }): Bounds[] => {
    const area = areas.get(place.id);
    return area ? [area] : place.point ? [pointBox(place.point)] : [];
  });
  const bounds = unionBounds(boxes);
  return bounds && { bounds, closest: ALONE };
}

/** Whether a place holds another that the story happens at: it then says where that is, and is no scene of its own. */
function onlyHolds({ place }: Weighted, literal: readonly Weighted[]): boolean {
  if (!HOLDERS.has(place.kind)) return false;
  return literal.some(
    (other) =>
      !HOLDERS.has(other.place.kind) &&
      (other.wayUp.some(({ id }) => id === place.id) ||
        (place.country !== undefined &&
          place.country === other.place.country &&
          (place.kind === 'country' || place.admin1 === undefined || place.admin1 === other.place.admin1))),
  );
}

/** The place at which, with all near it, most of the story happens, where that is enough of it. */
function focusOf(happening: readonly Weighted[]): Weighted | undefined {
  const total = happening.reduce((sum, { weight }) => sum + weight, 0);
  const towns = happening.filter(({ place }) => place.kind === 'city');
  const weighed = towns.map((town) => ({
    town,
    weight: around(town, happening).reduce((sum, { weight }) => sum + weight, 0),
  }));
  const [first] = weighed.sort((a, b) => b.weight - a.weight || b.town.weight - a.town.weight);
  return first && first.weight > FOCUS_SHARE * total ? first.town : undefined;
}

/** A place and what the story names within or right beside it. */
function around(heart: Weighted, happening: readonly Weighted[]): Weighted[] {
  const isSmall = !HOLDERS.has(heart.place.kind);
  const near = happening.filter(
    (one) =>
      one.place.id !== heart.place.id &&
      !HOLDERS.has(one.place.kind) &&
      (one.wayUp.some(({ id }) => id === heart.place.id) ||
        (isSmall && distance(heart.point, one.point) < SURROUNDINGS)),
  );
  return isSmall || near.length === 0 ? [heart, ...near] : near;
}

function outwards(candidates: readonly Weighted[], areas: ReadonlyMap<string, Bounds>): Weighted[] {
  const weightOf = ({ weight }: Weighted) => Math.max(weight, 1);
  const [heart] = [...candidates].sort((a, b) => b.weight - a.weight);
  if (!heart) return [];
  const sorted = [...candidates].sort(
    (a, b) => distance(heart.point, a.point) - distance(heart.point, b.point),
  );
  const total = candidates.reduce((sum, one) => sum + weightOf(one), 0);
  const hasWeights = heart.weight > 0;
  const kept: Weighted[] = [];
  let frame: Bounds | null = null;
  let shown = 0;
  for (const one of sorted) {
    if (hasWeights && shown >= SHARE * total) break;
    const box = boxOf(one, areas);
    const wider: Bounds | null = unionBounds(frame ? [frame, box] : [box]);
    if (
      hasWeights &&
      frame &&
      wider &&
      shown >= ENOUGH * total &&
      longSide(wider) > STRETCH * longSide(frame)
    )
      break;
    shown += weightOf(one);
    frame = wider;
    kept.push(one);
  }
  return kept;
}

/** A place's area, or its point with as much around it as it is known to. */
function boxOf({ place, point }: Weighted, areas: ReadonlyMap<string, Bounds>): Bounds {
  const area = areas.get(place.id);
  if (area) return area;
  const far = place.kind === 'site' || place.kind === 'street' ? precisionOf(place) / 111_000 : 0;
  const wide = far / Math.max(0.1, Math.cos((point[1] * Math.PI) / 180));
  return [point[0] - wide, point[1] - far, point[0] + wide, point[1] + far];
}

const pointBox = ([lng, lat]: Point): Bounds => [lng, lat, lng, lat];

/** In degrees. */
const longSide = ([west, south, east, north]: Bounds) => Math.max(east - west, north - south);
