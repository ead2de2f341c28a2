import type { Palette } from '../palette.ts';
import { escapeXml } from './escapeXml.ts';
import type { ShownPlace } from './shownPlaces.ts';

/** The story's areas: a fill and a whole edge where it happens, a dashed and almost hollow one where someone is meant. */
export function drawAreas(shown: readonly ShownPlace[], zoom: number, colours: Palette): string {
  // The wash gives way as the camera comes so close that it would cover all that is seen.
  const wash = zoom < 5 ? 1 : zoom > 9 ? 0.3 : 1 - ((zoom - 5) / 4) * 0.7;
  // Where areas share an edge, the whole one lies over the dashed one, and both over one of several countries.
  const areas = [...shown].sort(
    (a, b) =>
      Number(a.selected) - Number(b.selected) ||
      Number(b.wide) - Number(a.wide) ||
      Number(b.associative) - Number(a.associative),
  );
  return areas.map((one) => drawArea(one, wash, colours)).join('');
}

function drawArea({ place, shape, ...one }: ShownPlace, wash: number, colours: Palette): string {
  if (!shape) return '';
  const accent = one.associative ? colours.associative : colours.literal;
  const fill = one.selected ? 0.26 : one.wide ? 0.035 : one.associative ? 0.05 : 0.13;
  const width = one.selected ? 2.4 : one.wide ? 0.8 : 1.1;
  const opacity = one.selected ? 1 : one.wide ? 0.45 : one.associative ? 0.75 : 0.95;
  const dashes = one.associative
    ? ` stroke-dasharray="${(3.5 * width).toFixed(1)} ${(2 * width).toFixed(1)}"`
    : one.certain
      ? ''
      : ` stroke-dasharray="${(1.2 * width).toFixed(1)} ${(2.2 * width).toFixed(1)}" stroke-linecap="round"`;
  return `<g data-place="${escapeXml(place.id)}"><path d="${shape.fill}" fill="${accent}" fill-opacity="${(fill * wash).toFixed(3)}"/><path d="${shape.edge}" fill="none" stroke="${accent}" stroke-width="${width}" stroke-opacity="${opacity}"${dashes}/></g>`;
}
