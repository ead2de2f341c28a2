import { escapeXml } from '../../text/escapeXml.ts';
import { markShapes, middleOf } from '../markShapes.ts';
import type { Palette } from '../palette.ts';
import { BADGE_SIZE, HALO, type MarkSymbol, RING } from '../symbols.ts';
import type { ShownPlace } from './shownPlaces.ts';

/** The story's marks with their rings of precision: filled where it happens, hollow where someone is meant. */
export function drawMarks(shown: readonly ShownPlace[], zoom: number, colours: Palette): string {
  const rings = shown.map((one) => drawRing(one, zoom, colours));
  const marks = shown.map(({ mark, symbol, at, selected }) =>
    symbol
      ? `<g data-place="${escapeXml(mark.id)}" transform="translate(${at[0].toFixed(1)} ${at[1].toFixed(1)})">${selected ? halo(symbol, mark.looks.associative, colours) : ''}${drawMark(symbol, colours)}</g>`
      : '',
  );
  return [...rings, ...marks].join('');
}

/** A mark around 0, 0. */
export function drawMark(symbol: MarkSymbol, colours: Palette): string {
  const paths = markShapes(symbol).map(({ path, fill, stroke, width, dash }) => {
    const edge = stroke
      ? ` stroke="${colours[stroke]}" stroke-width="${width}"${dash ? ` stroke-dasharray="${dash.map((length) => length.toFixed(2)).join(' ')}"` : ''}`
      : '';
    return `<path d="${path}" fill="${fill ? colours[fill] : 'none'}"${edge}/>`;
  });
  const badge = symbol.badge
    ? `<text y="${(BADGE_SIZE * 0.36 - middleOf(symbol)).toFixed(1)}" text-anchor="middle" font-size="${BADGE_SIZE}" font-weight="700" fill="${colours[symbol.badgeTint]}" stroke="none">${symbol.badge}</text>`
    : '';
  return paths.join('') + badge;
}

/** The circle within which the point is known, where it reaches out from under the mark. */
function drawRing({ mark, symbol, at, selected }: ShownPlace, zoom: number, colours: Palette): string {
  const radius = mark.ring * 2 ** zoom;
  if (!symbol || radius < symbol.radius + 2) return '';
  const state = selected ? 'selected' : 'rest';
  const colour = colours[mark.looks.associative ? 'associative' : 'literal'];
  return `<circle cx="${at[0].toFixed(1)}" cy="${at[1].toFixed(1)}" r="${radius.toFixed(1)}" fill="${colour}" fill-opacity="${RING.fill[state]}" stroke="${colour}" stroke-opacity="${RING.edge[state]}"/>`;
}

function halo(symbol: MarkSymbol, associative: boolean, colours: Palette): string {
  const colour = colours[associative ? 'associative' : 'literal'];
  return `<circle cy="${-middleOf(symbol)}" r="${symbol.radius + HALO.reach}" fill="${colour}" fill-opacity="${HALO.opacity.selected}"/>`;
}
