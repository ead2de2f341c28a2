import { palette, type Theme } from './palette.ts';
import { type MarkImage, PIN_RATIO } from './pinImage.ts';

/** The radius of the drawn dot, in pixels of the page at an icon size of 1. */
export const UNCERTAIN_RADIUS = 9;

const SIZE = 2 * UNCERTAIN_RADIUS + 4;

/** The dots of places whose position is not certain: hollow, with a broken edge, in both roles and themes. */
export function uncertainDots(): MarkImage[] {
  const themes: Theme[] = ['light', 'dark'];
  return themes.flatMap((theme) =>
    (['literal', 'associative'] as const).flatMap((role) => {
      const colours = palette(theme);
      const image = draw(colours[role], colours.halo);
      return image ? [{ name: `dot-${role}-uncertain-${theme}`, image }] : [];
    }),
  );
}

function draw(accent: string, ground: string): ImageData | null {
  const canvas = document.createElement('canvas');
  canvas.width = SIZE * PIN_RATIO;
  canvas.height = SIZE * PIN_RATIO;
  const context = canvas.getContext('2d');
  if (!context) return null;
  context.scale(PIN_RATIO, PIN_RATIO);
  context.arc(SIZE / 2, SIZE / 2, UNCERTAIN_RADIUS - 1, 0, 2 * Math.PI);
  context.fillStyle = ground;
  context.fill();
  context.strokeStyle = accent;
  context.lineWidth = 3;
  // Eight strokes go round the edge without a seam.
  const stroke = (2 * Math.PI * (UNCERTAIN_RADIUS - 1)) / 16;
  context.setLineDash([stroke, stroke]);
  context.stroke();
  return context.getImageData(0, 0, canvas.width, canvas.height);
}
