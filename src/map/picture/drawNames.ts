import type { Palette } from '../palette.ts';
import { escapeXml } from './escapeXml.ts';
import { markRadius } from './markRadius.ts';
import type { Box } from './PictureFrame.ts';
import { type Lettering, placeName } from './placeName.ts';
import type { Room } from './Room.ts';
import type { ShownPlace } from './shownPlaces.ts';
import { writeName } from './writeName.ts';

/**
 * The names of the story's places, which take their room before all others: the selected one, those of marks, which
 * can move least, and those of areas, each by how often they are mentioned. The selected name is always written.
 */
export function drawNames(shown: readonly ShownPlace[], zoom: number, room: Room, colours: Palette): string {
  for (const one of shown) if (one.mark) room.take(markBox(one, one.selected ? 6 : 1));
  const order = shown
    .filter(({ isNamed }) => isNamed)
    .sort(
      (a, b) =>
        Number(b.selected) - Number(a.selected) ||
        Number(b.mark !== null) - Number(a.mark !== null) ||
        b.count - a.count,
    );
  const size = Number((12 + 2 * Math.max(0, Math.min(1, (zoom - 2) / 5))).toFixed(1));
  return order.map((one) => drawName(one, size, room, colours)).join('');
}

function drawName(
  { place, mark, at, ...one }: ShownPlace,
  size: number,
  room: Room,
  colours: Palette,
): string {
  const isArea = mark === null;
  const spacing = one.wide && isArea ? 0.2 : isArea ? 0.08 : 0;
  const lettering: Lettering = {
    text: isArea ? place.name.toUpperCase() : place.name,
    size: isArea ? size - 1 : size,
    spacing,
    widest: isArea ? 9 : 11,
    isBold: true,
  };
  const box = markBox({ at, mark, count: one.count }, one.selected ? 6 : 1);
  const middle: [number, number] = [at[0], (box.top + box.bottom) / 2];
  const distance = isArea ? 'near' : (box.bottom - box.top) / 2 + 2.5;
  const placed = placeName(lettering, isArea ? at : middle, distance, room, one.selected);
  if (!placed) return '';
  const colour = one.associative ? colours.associative : colours.literal;
  const weight = one.selected ? 700 : one.wide ? 500 : 600;
  const look = ` fill="${colour}" font-weight="${weight}"${isArea ? ` letter-spacing="${spacing}em"` : ''}`;
  return writeName(placed, `${look} stroke-width="3" data-place="${escapeXml(place.id)}"`);
}

function markBox(
  { at: [x, y], mark, count }: Pick<ShownPlace, 'at' | 'mark' | 'count'>,
  margin: number,
): Box {
  if (mark === 'pin')
    return { left: x - 7 - margin, top: y - 24 - margin, right: x + 7 + margin, bottom: y + margin };
  const radius = markRadius(count) + margin;
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}
