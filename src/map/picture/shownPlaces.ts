import { isAssociative } from '../../story/isAssociative.ts';
import type { PlaceSummary } from '../../story/summaries.ts';
import type { Place } from '../../story/types.ts';
import { apartZoom } from '../cameraMove.ts';
import type { MapView } from '../mapView.ts';
import type { PictureFrame } from './PictureFrame.ts';
import type { Shape } from './shapeOf.ts';

/** One of the story's places as the picture shows it. */
export interface ShownPlace {
  readonly place: Place;
  readonly count: number;
  /** No mention uses it as somewhere in space. */
  readonly associative: boolean;
  readonly certain: boolean;
  readonly selected: boolean;
  /** Several countries: fainter than one. */
  readonly wide: boolean;
  /** Null for a place that has no outline, none in the picture, or one too small to be made out. */
  readonly shape: Shape | null;
  /** False where the picture shows but a part of its inside: its name would say nothing there. */
  readonly isNamed: boolean;
  /** The pixel of its mark, or of the middle of its name where it has a shape; within the picture. */
  readonly at: readonly [number, number];
  /** Null where its shape says where it is. */
  readonly mark: 'dot' | 'pin' | null;
}

/** An area narrower than this gets a mark and no outline, in pixels. */
const SEEN = 18;

/**
 * The places of a view that are in the picture, in the order in which they are drawn: larger areas under smaller ones,
 * places named often over others, the selected one last. A place that cannot be told from the one that holds it is left
 * to that one's mark, unless it is selected.
 *
 * @param shapes the outlines by place id
 */
export function shownPlaces(
  { places, selected }: Pick<MapView, 'places' | 'selected'>,
  shapes: ReadonlyMap<string, Shape>,
  frame: PictureFrame,
): ShownPlace[] {
  const isSeen = (shape: Shape) => longSide(shape) >= SEEN;
  const marked = new Set(
    places.flatMap(({ place }) => {
      const shape = shapes.get(place.id);
      return place.point && !(shape && isSeen(shape)) ? [place.id] : [];
    }),
  );
  const shown = places.flatMap((summary): ShownPlace[] => {
    const { place, mentions } = summary;
    const isSelected = place.id === selected;
    const found = shapes.get(place.id);
    const shape = found && isSeen(found) ? found : null;
    const at = position(place, shape, frame);
    if (!at || (!shape && !isSelected && !standsClear(summary, marked, frame.zoom))) return [];
    return [
      {
        place,
        count: mentions.length,
        associative: mentions.every((mention) => isAssociative(mention.role)),
        certain: place.certainty === 'certain',
        selected: isSelected,
        wide: place.kind === 'continent' || (place.kind === 'region' && place.country === undefined),
        shape,
        at,
        isNamed: isSelected || isInPicture(place, frame) || !(shape && fillsPicture(shape, frame)),
        mark: shape ? null : place.kind === 'street' || place.kind === 'site' ? 'pin' : 'dot',
      },
    ];
  });
  return shown.sort(
    (a, b) => Number(a.selected) - Number(b.selected) || extent(b) - extent(a) || a.count - b.count,
  );
}

/** The point, or the middle of what is seen of an area whose own middle is outside the picture. */
function position(
  { point }: Place,
  shape: Shape | null,
  frame: PictureFrame,
): readonly [number, number] | null {
  const at = point && frame.place(point);
  if (at && frame.holds(at)) return at;
  if (!shape) return null;
  const { left, top, right, bottom } = shape.box;
  const middle = (from: number, to: number, most: number) => (Math.max(0, from) + Math.min(most, to)) / 2;
  return [middle(left, right, frame.width), middle(top, bottom, frame.height)];
}

function standsClear({ place, wayUp }: PlaceSummary, marked: ReadonlySet<string>, zoom: number): boolean {
  const { point } = place;
  return !wayUp.some((up) => point && up.point && marked.has(up.id) && apartZoom(point, up.point) > zoom);
}

function isInPicture({ point }: Place, frame: PictureFrame): boolean {
  return point !== undefined && frame.holds(frame.place(point));
}

function fillsPicture({ box }: Shape, { width, height }: PictureFrame): boolean {
  return box.left <= 0 && box.top <= 0 && box.right >= width && box.bottom >= height;
}

const longSide = ({ box }: Shape) => Math.max(box.right - box.left, box.bottom - box.top);

const extent = ({ shape }: ShownPlace) =>
  shape ? (shape.box.right - shape.box.left) * (shape.box.bottom - shape.box.top) : 0;
