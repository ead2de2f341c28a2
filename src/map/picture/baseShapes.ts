import type { Palette } from '../palette.ts';
import { featuresOf, type TileFeature } from './featuresOf.ts';
import { linesOf } from './linesOf.ts';
import type { PictureFrame } from './PictureFrame.ts';
import type { ReadTile } from './readTiles.ts';
import { shapeOf } from './shapeOf.ts';

/**
 * The calm world under the story: water, land, lakes, rivers and boundaries, a path each.
 *
 * @param pause is waited for between one part and the next
 */
export async function baseShapes(
  tiles: readonly ReadTile[],
  frame: PictureFrame,
  colours: Palette,
  pause: () => Promise<void>,
): Promise<string> {
  const land = await landOf(tiles, frame, pause);
  const lakes = shapeOf(featuresOf(tiles, 'lakes'), frame)?.fill ?? '';
  const rivers = linesOf(featuresOf(tiles, 'rivers'), frame);
  await pause();
  const borders = (kind: string, disputed: boolean) => {
    const wanted = (one: TileFeature['properties']) => one['kind'] === kind && one['disputed'] === disputed;
    return linesOf(featuresOf(tiles, 'boundaries', wanted), frame);
  };
  const line = (path: string, width: number, more = '') =>
    path && `<path d="${path}" fill="none" stroke="${colours.border}" stroke-width="${width}"${more}/>`;
  // From hairlines on the world map to lines that hold a country together from near.
  const weight = Math.min(1.2, 0.5 + Math.max(0, frame.zoom - 1) * 0.14);
  const round = (width: number) => Number(width.toFixed(2));
  return [
    `<rect width="100%" height="100%" fill="${colours.water}"/>`,
    land.fill && `<path d="${land.fill}" fill="${colours.land}"/>`,
    // Closes the hairlines between neighbours whose shared border was simplified apart; not along a tile's cut, where it
    // would draw over water.
    land.fill && `<path d="${land.edge}" fill="none" stroke="${colours.land}" stroke-width=".5"/>`,
    lakes && `<path d="${lakes}" fill="${colours.water}"/>`,
    rivers && `<path d="${rivers}" fill="none" stroke="${colours.water}" stroke-width="${round(weight)}"/>`,
    line(borders('admin1', false), round(weight * 0.6), ' stroke-opacity=".7"'),
    line(borders('country', false), round(weight)),
    line(borders('country', true), round(weight), ' stroke-dasharray="3 2.5" stroke-linecap="butt"'),
  ]
    .filter(Boolean)
    .join('\n');
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
