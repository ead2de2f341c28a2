import type { PlaceKind } from '../story/types.ts';

/** What a place's look depends on. */
export interface Looks {
  readonly kind: PlaceKind;
  /** No mention uses it as somewhere in space. */
  readonly associative: boolean;
  readonly certain: boolean;
  /** How often it is mentioned. */
  readonly count: number;
  /** How many other places lie under its mark. */
  readonly others: number;
}

/** Colours by their part; the palette of a theme says which they are. */
export type Tint = 'literal' | 'associative' | 'halo';

/** How a mark is drawn, in pixels. */
export interface MarkSymbol {
  readonly shape: 'dot' | 'pin';
  /** Of the dot, or of the pin's head. */
  readonly radius: number;
  readonly fill: Tint;
  readonly edge: Tint;
  readonly edgeWidth: number;
  /** Lengths of a dash and of the gap after it; null for a whole edge. */
  readonly dash: readonly [number, number] | null;
  /** A small disc in the middle, where no number stands. */
  readonly core: Tint | null;
  /** What is written in the mark: how many more places it stands for. */
  readonly badge: string;
  readonly badgeTint: Tint;
}

/** How an area is drawn; opacities 0 to 1, widths in pixels, dashes in line widths. */
export interface AreaSymbol {
  readonly tint: Tint;
  readonly fill: number;
  readonly edgeWidth: number;
  readonly edge: number;
  readonly dash: readonly [number, number] | null;
}

/** How a name of the story is written. */
export interface NameSymbol {
  /** In pixels, at zooms 2 and 7; in between it grows. */
  readonly sizes: readonly [number, number];
  readonly weight: 500 | 600 | 700;
  /** Between letters, in ems. */
  readonly spacing: number;
  readonly isUpperCase: boolean;
}

export type MarkState = 'selected' | 'hovered' | 'rest';

/** How the edges of areas are broken, from whole to dotted. */
export type EdgeStyle = 'certain' | 'uncertain' | 'associative';

/** The type of a badge, in pixels. */
export const BADGE_SIZE = 10.5;

/** How a place's mark looks: filled where it happens, hollow where someone is meant, broken where it is not certain. */
export function markSymbol({ kind, associative, certain, count, others }: Looks): MarkSymbol {
  const shape = kind === 'street' || kind === 'site' ? 'pin' : 'dot';
  const accent = associative ? 'associative' : 'literal';
  const isHollow = associative || !certain;
  const badge = others > 0 ? `+${others}` : '';
  const radius = shape === 'pin' ? 7.5 : dotRadius(count);
  const edgeWidth = isHollow ? 2.2 : shape === 'pin' ? 1.8 : 1.5;
  const whole = badge ? Math.max(radius, 6.5 + 2.6 * badge.length) : radius;
  return {
    shape,
    radius: whole,
    fill: isHollow ? 'halo' : accent,
    edge: shape === 'dot' && !isHollow ? 'halo' : accent,
    edgeWidth,
    dash: certain ? null : dashAround(whole),
    core: badge || (shape === 'dot' && (associative || certain)) ? null : isHollow ? accent : 'halo',
    badge,
    badgeTint: isHollow ? accent : 'halo',
  };
}

/** By how often a place is mentioned, in half pixels. */
const dotRadius = (count: number) => Math.round(2 * Math.min(9, 3.6 + Math.sqrt(count))) / 2;

/** As many whole dashes as go round a circle. */
function dashAround(radius: number): readonly [number, number] {
  const step = (2 * Math.PI * radius) / Math.max(6, Math.round(radius * 1.1));
  return [step * 0.62, step * 0.38];
}

/** The disc around a mark that is pointed at or selected: how far it reaches beyond it in pixels, and its opacity. */
export const HALO = { reach: 6, opacity: { selected: 0.3, hovered: 0.22, rest: 0 } } as const;

/** The circle within which a point is known: opacities of its inside and of its edge. */
export const RING = {
  fill: { selected: 0.14, hovered: 0.1, rest: 0.03 },
  edge: { selected: 0.8, hovered: 0.6, rest: 0.3 },
} as const;

/** Dashes of the edges of areas, in line widths. */
export const EDGE_DASHES: Readonly<Record<EdgeStyle, readonly [number, number] | null>> = {
  certain: null,
  uncertain: [1.2, 2.2],
  associative: [3.5, 2],
};

/** How the edge of an area is broken. */
export const edgeStyle = ({ associative, certain }: Pick<Looks, 'associative' | 'certain'>): EdgeStyle =>
  associative ? 'associative' : certain ? 'certain' : 'uncertain';

/** How an area looks; a part of the world that is several countries is but a breath. */
export function areaSymbol(
  { associative, certain, wide }: Pick<Looks, 'associative' | 'certain'> & { readonly wide: boolean },
  state: MarkState,
): AreaSymbol {
  const fill = { selected: 0.28, hovered: 0.2, rest: wide ? 0.045 : associative ? 0.07 : 0.15 }[state];
  return {
    tint: associative ? 'associative' : 'literal',
    fill,
    edgeWidth: { selected: 2.4, hovered: 1.8, rest: wide ? 0.8 : 1.2 }[state],
    edge: { selected: 1, hovered: 1, rest: wide ? 0 : 0.85 }[state],
    dash: EDGE_DASHES[edgeStyle({ associative, certain })],
  };
}

/** How a name of the story is written: a mark's beside it, an area's spaced out across it. */
export function nameSymbol(what: 'mark' | 'area' | 'wide', state: MarkState): NameSymbol {
  const weight = state === 'selected' ? 700 : what === 'wide' ? 500 : 600;
  if (what === 'mark') return { sizes: [12.5, 14], weight, spacing: 0, isUpperCase: false };
  return { sizes: [11, 13], weight, spacing: what === 'wide' ? 0.24 : 0.09, isUpperCase: true };
}

/** The size of a name at a zoom, in pixels. */
export const nameSize = ({ sizes: [far, near] }: Pick<NameSymbol, 'sizes'>, zoom: number): number =>
  far + (near - far) * Math.max(0, Math.min(1, (zoom - 2) / 5));

/** Widths of the base's lines, in pixels. */
export const WIDTHS = { coast: 2 } as const;
