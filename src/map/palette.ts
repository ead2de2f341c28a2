export type Theme = 'light' | 'dark';

/** The colours of the map: a calm base, and the story's two accents, which the style sheets share. */
export interface Palette {
  readonly water: string;
  readonly waterLabel: string;
  readonly land: string;
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
    water: '#d9e3e5',
    waterLabel: '#5f7f89',
    land: '#f7f3ea',
    border: '#bdb2a0',
    innerBorder: '#ddd4c5',
    label: '#6d665b',
    faintLabel: '#7d7568',
    halo: '#f7f3ea',
    literal: '#b0381d',
    associative: '#1f6175',
    ink: '#1f1c18',
  },
  dark: {
    water: '#12171a',
    waterLabel: '#6f8d98',
    land: '#23262a',
    border: '#565b61',
    innerBorder: '#34383d',
    label: '#a8a59d',
    faintLabel: '#8f8d86',
    halo: '#1b1e21',
    literal: '#f2906d',
    associative: '#7fc3da',
    ink: '#ece7dd',
  },
};

export const palette = (theme: Theme): Palette => PALETTES[theme];
