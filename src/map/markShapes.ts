import type { MarkSymbol, Tint } from './symbols.ts';

/** One path of a mark, around its point at 0, 0: what both renderers paint, in order. */
export interface MarkShape {
  /** The data of an SVG path, in pixels. */
  readonly path: string;
  readonly fill: Tint | null;
  readonly stroke: Tint | null;
  readonly width: number;
  readonly dash: readonly [number, number] | null;
}

/** A pin's outline with a head of radius 7.5, its tip at 0, 0 and the middle of its head above it. */
const PIN = 'M0 0C-2.5 -5 -7.5 -9.5 -7.5 -16A7.5 7.5 0 0 1 7.5 -16C7.5 -9.5 2.5 -5 0 0Z';
const PIN_HEAD = 7.5;
const PIN_HEIGHT = 16;

/** How far above its point the middle of a mark is, in pixels: of a pin, the middle of its head. */
export const middleOf = ({ shape, radius }: Pick<MarkSymbol, 'shape' | 'radius'>): number =>
  shape === 'pin' ? (PIN_HEIGHT * radius) / PIN_HEAD : 0;

/** The paths of a mark from the lowest to the topmost. */
export function markShapes(symbol: MarkSymbol): MarkShape[] {
  const { shape, radius, fill, edge, edgeWidth: width, dash, core } = symbol;
  const path = shape === 'pin' ? scaled(PIN, radius / PIN_HEAD) : disc(radius, 0);
  const around: MarkShape = { path, fill: 'halo', stroke: 'halo', width: width + 1.6, dash: null };
  const body: MarkShape = { path, fill, stroke: edge, width, dash };
  if (core === null) return [around, body];
  const size = shape === 'pin' ? 2.6 : 1.8;
  return [
    around,
    body,
    { path: disc(size, -middleOf(symbol)), fill: core, stroke: null, width: 0, dash: null },
  ];
}

const number = (value: number) => String(Math.round(value * 100) / 100);

function disc(radius: number, y: number): string {
  const [r, at] = [number(radius), number(y)];
  return `M${r} ${at}A${r} ${r} 0 1 1 -${r} ${at}A${r} ${r} 0 1 1 ${r} ${at}Z`;
}

/** Flags of arcs stay as they are. */
const scaled = (path: string, by: number) =>
  by === 1
    ? path
    : path.replace(/A([\d.-]+) ([\d.-]+) 0 0 1 ([\d.-]+) ([\d.-]+)|-?[\d.]+/g, (all, ...parts: string[]) =>
        all.startsWith('A')
          ? `A${number(Number(parts[0]) * by)} ${number(Number(parts[1]) * by)} 0 0 1 ${number(Number(parts[2]) * by)} ${number(Number(parts[3]) * by)}`
          : number(Number(all) * by),
      );
