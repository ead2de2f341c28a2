import { escapeXml } from '../../text/escapeXml.ts';
import type { Palette } from '../palette.ts';
import { areaSymbol } from '../symbols.ts';
import { washAt } from '../zooms.ts';
import type { ShownPlace } from './shownPlaces.ts';

/** The fills of the story's areas on land, or of those that are water, the larger ones first. */
export function drawFills(shown: readonly ShownPlace[], zoom: number, colours: Palette): string {
  return sorted(shown)
    .map(({ mark: { id, looks, wide, small }, selected, shape }) => {
      const { fill, tint } = areaSymbol({ ...looks, wide }, selected ? 'selected' : 'rest');
      return `<path data-place="${escapeXml(id)}" d="${shape?.fill ?? ''}" fill="${colours[tint]}" fill-opacity="${(fill * washAt(zoom, small)).toFixed(3)}"/>`;
    })
    .join('');
}

/** Their edges on land: whole where it happens, dashed where someone is meant, dotted where it is not certain. */
export function drawEdges(shown: readonly ShownPlace[], colours: Palette): string {
  return sorted(shown)
    .map(({ mark: { id, looks, wide }, selected, shape }) => {
      const look = areaSymbol({ ...looks, wide }, selected ? 'selected' : 'rest');
      if (!shape?.edge || look.edge === 0) return '';
      const dash = look.dash
        ? ` stroke-dasharray="${look.dash.map((length) => (length * look.edgeWidth).toFixed(1)).join(' ')}"`
        : '';
      return `<path data-edge="${escapeXml(id)}" d="${shape.edge}" fill="none" stroke="${colours[look.tint]}" stroke-width="${look.edgeWidth}" stroke-opacity="${look.edge}"${dash}/>`;
    })
    .join('');
}

/** Where areas share an edge, the whole one lies over the dashed one, and both over one of several countries. */
const sorted = (shown: readonly ShownPlace[]) =>
  shown
    .filter(({ shape }) => shape !== null)
    .sort(
      (a, b) =>
        Number(a.selected) - Number(b.selected) ||
        Number(b.mark.wide) - Number(a.mark.wide) ||
        Number(b.mark.looks.associative) - Number(a.mark.looks.associative),
    );
