import type { Palette } from '../palette.ts';
import { WIDTHS } from '../symbols.ts';
import { ZOOMS } from '../zooms.ts';
import { featuresOf, type TileFeature } from './featuresOf.ts';
import { linesOf } from './linesOf.ts';
import type { PictureFrame } from './PictureFrame.ts';
import type { ReadTile } from './readTiles.ts';
import { shapeOf } from './shapeOf.ts';

/**
 * The calm world under the story, a path each: the ground, water and land and towns; and what lies over the story's
 * areas on it, lakes, rivers and boundaries.
 *
 * @param pause is waited for between one part and the next
 */
export async function baseShapes(
  tiles: readonly ReadTile[],
  frame: PictureFrame,
  colours: Palette,
  pause: () => Promise<void>,
): Promise<{ readonly ground: string; readonly lines: string }> {
  const land = await landOf(tiles, frame, pause);
  const lakes = shapeOf(featuresOf(tiles, 'lakes'), frame) ?? { fill: '', edge: '' };
  const rivers = linesOf(featuresOf(tiles, 'rivers'), frame);
  await pause();
  const towns = shapeOf(featuresOf(tiles, 'urban'), frame)?.fill ?? '';
  const borders = (kind: string, disputed: boolean) => {
    const wanted = (one: TileFeature['properties']) => one['kind'] === kind && one['disputed'] === disputed;
    return linesOf(featuresOf(tiles, 'boundaries', wanted), frame);
  };
  const fill = (path: string, colour: string) => path && `<path d="${path}" fill="${colour}"/>`;
  const line = (path: string, colour: string, width: number, more = '') =>
    path && `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${width}"${more}/>`;
  // From hairlines on the world map to lines that hold a country together from near.
  const weight = Math.min(1.2, 0.5 + Math.max(0, frame.zoom - 1) * 0.14);
  const round = (width: number) => Number(width.toFixed(2));
  const ground = [
    `<rect width="100%" height="100%" fill="${colours.water}"/>`,
    // The land over it leaves its outer half, along the coast alone.
    line(land.edge, colours.coast, WIDTHS.coast),
    fill(land.fill, colours.land),
    // Closes the hairlines between neighbours whose shared border was simplified apart; not along a tile's cut, where it
    // would draw over water.
    line(land.edge, colours.land, 0.5),
    fill(towns, colours.urban),
  ];
  const lines = [
    lakes.fill && `<path d="${lakes.fill}" fill="${colours.water}"/>`,
    line(lakes.edge, colours.coast, 0.7),
    line(rivers, colours.river, round(weight * (frame.zoom > 7 ? 1.8 : 1))),
    frame.zoom >= ZOOMS.divisionNames &&
      line(borders('admin1', false), colours.innerBorder, round(weight * 0.7)),
    line(borders('country', false), colours.border, round(weight)),
    line(
      borders('country', true),
      colours.border,
      round(weight),
      ' stroke-dasharray="3 2.5" stroke-linecap="butt"',
    ),
  ];
  return { ground: ground.filter(Boolean).join('\n'), lines: lines.filter(Boolean).join('\n') };
}

/** All countries as one shape; they are most of the work, so it is done one by one. */
async function landOf(
  tiles: readonly ReadTile[],
  frame: PictureFrame,
  pause: () => Promise<void>,
): Promise<{ readonly fill: string; readonly edge: string }> {
  let fill = '';
  let edge = '';
  for (const country of featuresOf(tiles, 'countries')) {
    const shape = shapeOf([country], frame);
    fill += shape?.fill ?? '';
    edge += shape?.edge ?? '';
    await pause();
  }
  return { fill, edge };
}
