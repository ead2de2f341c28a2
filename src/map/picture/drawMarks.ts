import { zoomFor } from '../../geo/mercator.ts';
import type { Palette } from '../palette.ts';
import { escapeXml } from './escapeXml.ts';
import { markRadius } from './markRadius.ts';
import type { ShownPlace } from './shownPlaces.ts';

/** A pin as the live map draws it, its tip at 11, 26.5. */
const PIN = 'M11 26.5C8.5 21.5 3.5 17 3.5 10.5A7.5 7.5 0 0 1 18.5 10.5C18.5 17 13.5 21.5 11 26.5Z';

/** The story's marks with their rings of precision: filled where it happens, hollow where someone is meant. */
export function drawMarks(shown: readonly ShownPlace[], zoom: number, colours: Palette): string {
  const marked = shown.filter(({ mark }) => mark !== null);
  const rings = marked.map((one) => drawRing(one, zoom, colours));
  const marks = marked.map(
    (one) =>
      `<g data-place="${escapeXml(one.place.id)}" transform="translate(${one.at[0].toFixed(1)} ${one.at[1].toFixed(1)})">${halo(one, colours)}${one.mark === 'pin' ? pin(one, colours) : dot(one, colours)}</g>`,
  );
  return [...rings, ...marks].join('');
}

/** The circle within which the point is known, where it reaches out from under the mark. */
function drawRing({ place, at, selected, ...one }: ShownPlace, zoom: number, colours: Palette): string {
  if (!place.point || !place.precision) return '';
  const radius = 2 ** (zoom - zoomFor(place.precision, 1, place.point[1]));
  if (radius < markRadius(one.count) + 2) return '';
  return `<circle cx="${at[0].toFixed(1)}" cy="${at[1].toFixed(1)}" r="${radius.toFixed(1)}" fill="${accentOf(one, colours)}" fill-opacity="${selected ? 0.14 : 0.05}" stroke="${accentOf(one, colours)}" stroke-opacity="${selected ? 0.8 : 0.35}"/>`;
}

function halo({ selected, mark, ...one }: ShownPlace, colours: Palette): string {
  if (!selected) return '';
  const [y, radius] = mark === 'pin' ? [-16, 14] : [0, markRadius(one.count) + 6];
  return `<circle cy="${y}" r="${radius.toFixed(1)}" fill="${accentOf(one, colours)}" fill-opacity=".3"/>`;
}

function dot({ count, certain, ...one }: ShownPlace, colours: Palette): string {
  const radius = markRadius(count);
  const accent = accentOf(one, colours);
  if (!one.associative && certain)
    return `<circle r="${radius.toFixed(1)}" fill="${accent}" stroke="${colours.halo}" stroke-width="1.5"/>`;
  // As many whole dashes as go round.
  const step = (2 * Math.PI * radius) / Math.round(radius);
  const dashes = certain ? '' : ` stroke-dasharray="${(step * 0.64).toFixed(2)} ${(step * 0.36).toFixed(2)}"`;
  const core = one.associative ? '' : `<circle r="1.8" fill="${accent}"/>`;
  return `<circle r="${radius.toFixed(1)}" fill="${colours.halo}" stroke="${accent}" stroke-width="2"${dashes}/>${core}`;
}

function pin({ certain, ...one }: ShownPlace, colours: Palette): string {
  const accent = accentOf(one, colours);
  const isHollow = one.associative || !certain;
  const dashes = certain ? '' : ' stroke-dasharray="2.6 2"';
  return `<g transform="translate(-11 -26.5)"><path d="${PIN}" fill="none" stroke="${colours.halo}" stroke-width="3.4"/><path d="${PIN}" fill="${isHollow ? colours.halo : accent}" stroke="${accent}" stroke-width="1.8"${dashes}/><circle cx="11" cy="10.5" r="2.6" fill="${isHollow ? accent : colours.halo}"/></g>`;
}

const accentOf = ({ associative }: Pick<ShownPlace, 'associative'>, colours: Palette) =>
  associative ? colours.associative : colours.literal;
