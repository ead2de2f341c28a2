// Without a `glyphs` address MapLibre draws letters with the reader's own fonts: the list is a CSS font family,
// and its first name, which no font has, tells the weight and the slant.
const SANS = [
  'system-ui',
  '-apple-system',
  'Segoe UI',
  'Roboto',
  'Noto Sans',
  'Helvetica',
  'Arial',
  'sans-serif',
];
const SERIF = ['Charter', 'Bitstream Charter', 'Sitka Text', 'Cambria', 'Georgia', 'serif'];

export const FONTS = {
  regular: ['Map Regular', ...SANS],
  medium: ['Map Medium', ...SANS],
  bold: ['Map Semibold', ...SANS],
  italic: ['Map Italic', ...SERIF],
} as const satisfies Record<string, readonly string[]>;
