import { type Palette, palette, type Theme } from './palette.ts';

const WIDTH = 22;
const HEIGHT = 28;

/** Pixels of the image for a pixel of the page, so that pins stay sharp. */
export const PIN_RATIO = 3;

/** An image by the name that the style gives it. */
export interface MarkImage {
  readonly name: string;
  readonly image: ImageData;
}

/** Every pin that the style names, drawn: filled or hollow, with a whole or a broken edge, in both themes. */
export function pinImages(): MarkImage[] {
  const themes: Theme[] = ['light', 'dark'];
  return themes.flatMap((theme) =>
    ['literal', 'associative'].flatMap((role) =>
      ['', '-uncertain'].flatMap((certainty) => {
        const image = draw(palette(theme), role === 'associative', certainty !== '');
        return image ? [{ name: `pin-${role}${certainty}-${theme}`, image }] : [];
      }),
    ),
  );
}

function draw(colours: Palette, associative: boolean, uncertain: boolean): ImageData | null {
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH * PIN_RATIO;
  canvas.height = HEIGHT * PIN_RATIO;
  const context = canvas.getContext('2d');
  if (!context) return null;
  context.scale(PIN_RATIO, PIN_RATIO);
  const accent = associative ? colours.associative : colours.literal;
  const drop = new Path2D(
    'M11 26.5 C8.5 21.5 3.5 17 3.5 10.5 A7.5 7.5 0 0 1 18.5 10.5 C18.5 17 13.5 21.5 11 26.5 Z',
  );
  context.lineJoin = 'round';
  context.strokeStyle = colours.halo;
  context.lineWidth = 3.4;
  context.stroke(drop);
  context.fillStyle = associative || uncertain ? colours.halo : accent;
  context.fill(drop);
  context.strokeStyle = accent;
  context.lineWidth = 1.8;
  if (uncertain) context.setLineDash([2.6, 2]);
  context.stroke(drop);
  context.beginPath();
  context.arc(11, 10.5, 2.6, 0, 2 * Math.PI);
  context.fillStyle = associative || uncertain ? accent : colours.halo;
  context.fill();
  return context.getImageData(0, 0, canvas.width, canvas.height);
}
