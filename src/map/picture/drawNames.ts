import { escapeXml } from '../../text/escapeXml.ts';
import { middleOf } from '../markShapes.ts';
import type { Palette } from '../palette.ts';
import { nameSize, nameSymbol } from '../symbols.ts';
import type { LabelSpace } from './LabelSpace.ts';
import type { Box } from './PictureFrame.ts';
import { type Lettering, placeName } from './placeName.ts';
import type { ShownPlace } from './shownPlaces.ts';
import { writeName } from './writeName.ts';

/** The space around a mark that no name takes, in pixels; more around the selected one, which has a halo. */
const MARGIN = { selected: 6, rest: 2 } as const;

/**
 * The names of the story's places, which take their room before all others: the selected one, those of marks, which
 * can move least, and those of areas, each by how often they are mentioned. The selected name is always written.
 */
export function drawNames(
  shown: readonly ShownPlace[],
  zoom: number,
  space: LabelSpace,
  colours: Palette,
): string {
  for (const one of shown) if (one.symbol) space.take(markBox(one));
  const order = shown
    .filter(({ isNamed }) => isNamed)
    .sort(
      (a, b) =>
        Number(b.selected) - Number(a.selected) ||
        Number(b.symbol !== null) - Number(a.symbol !== null) ||
        b.mark.looks.count - a.mark.looks.count,
    );
  return order.map((one) => drawName(one, zoom, space, colours)).join('');
}

function drawName(one: ShownPlace, zoom: number, space: LabelSpace, colours: Palette): string {
  const { mark, symbol, at, selected } = one;
  const what = symbol ? 'mark' : mark.wide ? 'wide' : 'area';
  const look = nameSymbol(what, selected ? 'selected' : 'rest');
  const lettering: Lettering = {
    text: look.isUpperCase ? mark.name.toUpperCase() : mark.name,
    size: Number(nameSize(look, zoom).toFixed(1)),
    spacing: look.spacing,
    widest: symbol ? 11 : 9,
    isBold: true,
  };
  const box = markBox(one);
  const middle: [number, number] = [at[0], (box.top + box.bottom) / 2];
  const distance = symbol ? (box.bottom - box.top) / 2 + 1.5 : 'near';
  const placed = placeName(lettering, { at: symbol ? middle : at, distance, must: selected }, space);
  if (!placed) return '';
  const spacing = look.spacing ? ` letter-spacing="${look.spacing}em"` : '';
  return writeName(
    placed,
    ` fill="${colours.ink}" font-weight="${look.weight}"${spacing} stroke-width="3" data-place="${escapeXml(mark.id)}"`,
  );
}

function markBox({ at: [x, y], symbol, selected }: ShownPlace): Box {
  const margin = MARGIN[selected ? 'selected' : 'rest'];
  const radius = (symbol?.radius ?? 0) + margin;
  const up = symbol ? middleOf(symbol) : 0;
  return {
    left: x - radius,
    top: y - up - radius,
    right: x + radius,
    bottom: y + (up > 0 ? margin : radius),
  };
}
