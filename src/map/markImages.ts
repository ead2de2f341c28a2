import type { Map as MapLibre } from 'maplibre-gl';
import { markShapes, middleOf } from './markShapes.ts';
import { type Palette, palette, type Theme } from './palette.ts';
import type { MarkSymbol } from './symbols.ts';

/** Pixels of an image for a pixel of the page, so that marks stay sharp. */
const RATIO = 3;

/** How far the image of a pin reaches below its tip, in pixels. */
export const BELOW = 2;

/** Symbols of this name look the same, badges aside. */
export const imageName = ({ shape, radius, fill, edge, dash, core }: MarkSymbol): string =>
  [shape, radius, fill, edge, dash ? 'broken' : 'whole', core ?? 'plain'].join(' ');

/** Gives the map the images of some marks in a theme, those that it has not yet. */
export function addMarkImages(map: MapLibre, symbols: Iterable<MarkSymbol>, theme: Theme): void {
  for (const symbol of symbols) {
    const name = `${imageName(symbol)} ${theme}`;
    if (map.hasImage(name)) continue;
    const image = draw(symbol, palette(theme));
    if (image) map.addImage(name, image, { pixelRatio: RATIO });
  }
}

/** Gives the map the images that the base names, and the invisible one that keeps room free. */
export function addBaseImages(map: MapLibre): void {
  const add = (name: string, width: number, data: Uint8Array) => {
    if (!map.hasImage(name)) map.addImage(name, { width, height: width, data });
  };
  add('room', 10, new Uint8Array(10 * 10 * 4));
  add('town', 8, disc(8, 2));
  add('capital', 8, disc(8, 3));
}

/** A dot in the middle of its image; a pin with its tip at the middle of the lower edge, but for `BELOW`. */
function draw(symbol: MarkSymbol, colours: Palette): ImageData | null {
  const half = Math.ceil(symbol.radius + 3);
  const up = middleOf(symbol);
  const height = up > 0 ? Math.ceil(up) + half + BELOW : 2 * half;
  const canvas = document.createElement('canvas');
  canvas.width = 2 * half * RATIO;
  canvas.height = height * RATIO;
  const context = canvas.getContext('2d');
  if (!context) return null;
  context.scale(RATIO, RATIO);
  context.translate(half, up > 0 ? height - BELOW : half);
  context.lineJoin = 'round';
  for (const { path, fill, stroke, width, dash } of markShapes(symbol)) {
    const outline = new Path2D(path);
    if (fill) {
      context.fillStyle = colours[fill];
      context.fill(outline);
    }
    if (!stroke) continue;
    context.strokeStyle = colours[stroke];
    context.lineWidth = width;
    context.setLineDash(dash ? [...dash] : []);
    context.stroke(outline);
  }
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

/** A grey disc that is at home in both themes; its radius in pixels. */
function disc(size: number, radius: number): Uint8Array {
  const data = new Uint8Array(size * size * 4);
  const middle = (size - 1) / 2;
  for (let i = 0; i < size * size; i++) {
    const away = Math.hypot((i % size) - middle, Math.floor(i / size) - middle);
    // MapLibre takes colours multiplied by their opacity.
    const opacity = Math.max(0, Math.min(1, radius + 0.5 - away));
    data.set([125 * opacity, 119 * opacity, 110 * opacity, 255 * opacity], i * 4);
  }
  return data;
}
