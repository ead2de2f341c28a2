import type { LabelSpace } from './LabelSpace.ts';
import type { Box } from './PictureFrame.ts';
import { textWidth } from './textWidth.ts';
import { wrapName } from './wrapName.ts';

/** A name to be written and how. */
export interface Lettering {
  readonly text: string;
  /** In pixels. */
  readonly size: number;
  /** Between letters, in ems. */
  readonly spacing: number;
  /** The width at which it is broken, in ems. */
  readonly widest: number;
  readonly isBold: boolean;
}

/** A name that has found its place: its lines, and where the first one's baseline begins, ends or has its middle. */
export interface PlacedName {
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly size: number;
}

/** The height of a line, and how much of it is above the baseline, in ems. */
export const LINE = 1.15;
const ASCENT = 0.9;

type Side = readonly [x: -1 | 0 | 1, y: number];

/** Where a name may stand beside a mark, best first; x tells its side, y how far up (-1) or down (1) its middle is. */
const BESIDE: readonly Side[] = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -0.8],
  [1, 0.8],
  [-1, -0.8],
  [-1, 0.8],
];

/** Across an area it keeps to the middle and moves up or down as it must. */
const ACROSS: readonly Side[] = [
  [0, 0],
  [0, -1],
  [0, 1],
  [0, -2],
  [0, 2],
  [1, 0],
  [-1, 0],
  [1, -1],
  [-1, -1],
  [1, 1],
  [-1, 1],
];

/** A name that would lie if it moved away. */
const THERE: readonly Side[] = ACROSS.slice(0, 3);

/** Where a name belongs. */
interface NameSpot {
  /** The pixel. */
  readonly at: readonly [number, number];
  /** How far it keeps from there, in pixels; for a name written across an area, whether it must stay right there. */
  readonly distance: number | 'near' | 'there';
  /** Whether it is written even where there is no room. */
  readonly must?: boolean;
}

/**
 * Finds a place for a name that nothing else has, and takes it.
 *
 * @returns null where every place is taken, and for a name of blanks.
 */
export function placeName(
  lettering: Lettering,
  { at, distance, must = false }: NameSpot,
  space: LabelSpace,
): PlacedName | null {
  const { size, spacing, isBold } = lettering;
  const lines = wrapName(lettering.text, lettering.widest);
  if (lines.length === 0) return null;
  const width =
    size * (isBold ? 1.06 : 1) * Math.max(...lines.map((l) => textWidth(l) + spacing * [...l].length));
  const height = size * LINE * lines.length;
  const sides = distance === 'near' ? ACROSS : distance === 'there' ? THERE : BESIDE;
  const isAcross = typeof distance === 'string';
  const choices = sides.map((side) =>
    typeof distance === 'string'
      ? across(at, side, [width, height])
      : beside(at, side, [width, height], distance),
  );
  const free = choices.find((box) => space.isFree(box)) ?? (must ? choices[0] : undefined);
  if (!free) return null;
  space.take(free);
  const [sideX] = sides[choices.indexOf(free)] ?? [0];
  const anchor = isAcross || sideX === 0 ? 'middle' : sideX === 1 ? 'start' : 'end';
  const x = { start: free.left, middle: (free.left + free.right) / 2, end: free.right }[anchor];
  return { lines, x, y: free.top + size * ASCENT, anchor, size };
}

/** In pixels. */
type Size = readonly [width: number, height: number];

function beside(
  [x, y]: readonly [number, number],
  [sideX, sideY]: Side,
  [width, height]: Size,
  distance: number,
): Box {
  const left = x + sideX * distance + ((sideX - 1) / 2) * width;
  const slant = sideX === 0 ? 1 : 0.7;
  const top = y - height / 2 + sideY * slant * (distance + height / 2);
  return { left, top, right: left + width, bottom: top + height };
}

function across([x, y]: readonly [number, number], [sideX, sideY]: Side, [width, height]: Size): Box {
  const left = x - width / 2 + sideX * width * 0.45;
  const top = y - height / 2 + sideY * height * 0.85;
  return { left, top, right: left + width, bottom: top + height };
}
