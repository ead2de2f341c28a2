export type Theme = 'light' | 'dark';

/** The colours of the map: a calm base, and the story's two accents, which the style sheets share. */
export interface Palette {
  readonly water: string;
  readonly waterLabel: string;
  readonly land: string;
  /** Built-up ground. */
  readonly urban: string;
  /** The line where land meets water. */
  readonly coast: string;
  readonly river: string;
  readonly border: string;
  readonly innerBorder: string;
  readonly label: string;
  readonly faintLabel: string;
  readonly halo: string;
  readonly literal: string;
  readonly associative: string;
  readonly ink: string;
}

const PALETTES: Readonly<Record<Theme, Palette>> = {
  light: {
    water: '#b7d0dc',
    waterLabel: '#2f5566',
    land: '#fcf9f3',
    urban: '#ece5d6',
    coast: '#7ea3b4',
    river: '#86b0c4',
    border: '#8f8576',
    innerBorder: '#d5ccbd',
    label: '#59534a',
    faintLabel: '#625b51',
    halo: '#fcf9f3',
    literal: '#b0381d',
    associative: '#1f6175',
    ink: '#1f1c18',
  },
  dark: {
    water: '#2a4554',
    waterLabel: '#b4d0dd',
    land: '#17191c',
    urban: '#26292e',
    coast: '#5d8093',
    river: '#4d7488',
    border: '#7d848b',
    innerBorder: '#3a3f45',
    label: '#b9b6ae',
    faintLabel: '#b0ada5',
    halo: '#17191c',
    literal: '#f2906d',
    associative: '#7fc3da',
    ink: '#ece7dd',
  },
};

export const palette = (theme: Theme): Palette => PALETTES[theme];
