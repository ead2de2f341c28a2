export type Theme = 'light' | 'dark';

/** The colours of the map: a calm base, and the story's two accents, which the style sheets share. */
export interface Palette {
  readonly water: string;
  readonly land: string;
  readonly border: string;
  readonly label: string;
  readonly faintLabel: string;
  readonly halo: string;
  readonly literal: string;
  readonly associative: string;
  readonly ink: string;
}

const PALETTES: Readonly<Record<Theme, Palette>> = {
  light: {
    water: '#dfe6e6',
    land: '#f7f3ea',
    border: '#cfc6b6',
    label: '#6d665b',
    faintLabel: '#8a8275',
    halo: '#f7f3ea',
    literal: '#b0381d',
    associative: '#1f6175',
    ink: '#1f1c18',
  },
  dark: {
    water: '#14181b',
    land: '#23262a',
    border: '#43474c',
    label: '#a8a59d',
    faintLabel: '#85837c',
    halo: '#1b1e21',
    literal: '#f2906d',
    associative: '#7fc3da',
    ink: '#ece7dd',
  },
};

export const palette = (theme: Theme): Palette => PALETTES[theme];
