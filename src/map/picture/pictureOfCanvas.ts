import { Fault } from '../../fault/Fault.ts';
import { type Palette, palette, type Theme } from '../palette.ts';
import { SANS } from './pictureFonts.ts';

/** The type of the attribution and its distance from the edges, in pixels of the page. */
const SIZE = 11;
const MARGIN = 8;

/**
 * A PNG of what the live map shows, with the attribution in its lower right corner.
 *
 * @param map the map's canvas, or a copy of it; of WebGL's, only within a `render` callback
 * @param ratio pixels of the canvas for a pixel of the page, so that the attribution is as large as on it
 * @throws {Fault} where the canvas holds pictures of another host that does not let them be read, or is too large.
 */
export async function pictureOfCanvas(
  map: HTMLCanvasElement | OffscreenCanvas | ImageBitmap,
  attribution: string,
  theme: Theme,
  ratio = 2,
): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = map.width;
  canvas.height = map.height;
  const context = canvas.getContext('2d');
  if (!context) throw new Fault('save/cannot-draw', {});
  context.drawImage(map, 0, 0);
  context.scale(ratio, ratio);
  write(context, attribution, canvas.width / ratio, canvas.height / ratio, palette(theme));
  const file = await pngOf(canvas);
  if (!file) throw new Fault('save/cannot-draw', {});
  return file;
}

function write(
  context: CanvasRenderingContext2D,
  attribution: string,
  width: number,
  height: number,
  { halo, label }: Palette,
): void {
  context.font = `${SIZE}px ${SANS}`;
  context.textAlign = 'right';
  context.textBaseline = 'alphabetic';
  context.lineJoin = 'round';
  context.strokeStyle = halo;
  context.lineWidth = 3;
  context.fillStyle = label;
  // A long attribution is set narrower and not cut.
  const room = Math.max(1, width - 2 * MARGIN);
  context.strokeText(attribution, width - MARGIN, height - MARGIN, room);
  context.fillText(attribution, width - MARGIN, height - MARGIN, room);
}

function pngOf(canvas: HTMLCanvasElement): Promise<Blob | null> {
  return new Promise((resolve, reject) => {
    try {
      canvas.toBlob(resolve, 'image/png');
    } catch (cause) {
      reject(new Fault('save/cannot-draw', {}, { cause }));
    }
  });
}
