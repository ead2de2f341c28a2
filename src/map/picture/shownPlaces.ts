import { groupMarks } from '../groupMarks.ts';
import type { StoryMark } from '../storyFeatures.ts';
import { type MarkSymbol, markSymbol } from '../symbols.ts';
import type { PictureFrame } from './PictureFrame.ts';
import type { Shape } from './shapeOf.ts';

/** One of the story's places as the picture shows it. */
export interface ShownPlace {
  readonly mark: StoryMark;
  readonly selected: boolean;
  /** Null for a place that has no outline, none in the picture, or one too small to be made out. */
  readonly shape: Shape | null;
  /** False where the picture shows but a part of it: its name would say nothing there, or mislead. */
  readonly isNamed: boolean;
  /** The pixel of its mark, or of the middle of its name where it has a shape; within the picture. */
  readonly at: readonly [number, number];
  /** Null where its shape says where it is. */
  readonly symbol: MarkSymbol | null;
}

/**
 * The places that are in the picture, in the order in which they are drawn: larger areas under smaller ones, places
 * named often over others, the selected one last. Places under another's mark are counted there, as on the live map.
 *
 * @param shapes the outlines by place id
 */
export function shownPlaces(
  marks: readonly StoryMark[],
  selected: string | null,
  shapes: ReadonlyMap<string, Shape>,
  frame: PictureFrame,
): ShownPlace[] {
  const groups = groupMarks(marks, frame.zoom, selected);
  const marked = groups.flatMap(({ leader, others }): ShownPlace[] => {
    const at = frame.place(leader.point);
    if (!frame.holds(at)) return [];
    const symbol = markSymbol({ ...leader.looks, others: others.length });
    const isSelected = leader.id === selected;
    return [{ mark: leader, selected: isSelected, shape: null, isNamed: true, at, symbol }];
  });
  const areas = marks
    .filter(({ until }) => frame.zoom >= until)
    .flatMap((mark): ShownPlace[] => {
      const shape = shapes.get(mark.id);
      if (!shape) return [];
      const at = position(mark, shape, frame);
      const isNamed =
        mark.id === selected ||
        frame.holds(frame.place(mark.point)) ||
        !(fills(shape, frame) || holdsAnother(mark, marks, shapes));
      return [{ mark, selected: mark.id === selected, shape, isNamed, at, symbol: null }];
    });
  return [...areas, ...marked].sort(
    (a, b) =>
      Number(a.selected) - Number(b.selected) ||
      extent(b) - extent(a) ||
      a.mark.looks.count - b.mark.looks.count,
  );
}

/** The point, or the middle of what is seen of an area whose own middle is outside the picture. */
function position({ point }: StoryMark, { box }: Shape, frame: PictureFrame): readonly [number, number] {
  const at = frame.place(point);
  if (frame.holds(at)) return at;
  const middle = (from: number, to: number, most: number) => (Math.max(0, from) + Math.min(most, to)) / 2;
  return [middle(box.left, box.right, frame.width), middle(box.top, box.bottom, frame.height)];
}

/** Whether another outline of the story lies in this one: of what is seen of it, that says where it is. */
const holdsAnother = ({ id }: StoryMark, marks: readonly StoryMark[], shapes: ReadonlyMap<string, Shape>) =>
  marks.some((other) => other.holders.includes(id) && shapes.has(other.id));

function fills({ box }: Shape, { width, height }: PictureFrame): boolean {
  return box.left <= 0 && box.top <= 0 && box.right >= width && box.bottom >= height;
}

const extent = ({ shape }: ShownPlace) =>
  shape ? (shape.box.right - shape.box.left) * (shape.box.bottom - shape.box.top) : 0;
