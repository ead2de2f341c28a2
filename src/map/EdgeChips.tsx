import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp } from 'lucide-react';
import { mapWords } from '../words/mapWords.ts';
import { chipMiddle } from './chipMiddle.ts';
import type { Pixel } from './hitsAt.ts';
import type { Outside } from './outside.ts';

const ARROWS = { left: ArrowLeft, right: ArrowRight, top: ArrowUp, bottom: ArrowDown } as const;

interface Props {
  outside: readonly Outside[];
  /** The size of the map, in pixels. */
  window: { readonly width: number; readonly height: number };
  /** Where the story's marks are, in pixels. */
  marks: readonly Pixel[];
  show(places: readonly string[]): void;
}

/** A map narrower than this, in pixels, has room for one name in a chip. */
const NARROW = 500;

/** How far from the lower edge the chip there begins, in pixels. */
const LOWER = 44;

/** At the map's edges: what of the story lies past them. */
export function EdgeChips({ outside, window, marks, show }: Props) {
  const most = window.width < NARROW ? 1 : 2;
  const middles = {
    top: chipMiddle(window.width, 0, marks),
    bottom: chipMiddle(window.width, window.height - LOWER, marks),
  };
  return outside.map(({ side, places }) => {
    const Arrow = ARROWS[side];
    const names = places.slice(0, most).map(({ name }) => name);
    return (
      <button
        key={side}
        type="button"
        className="edge-chip"
        data-side={side}
        data-over-map
        style={side === 'top' || side === 'bottom' ? { left: `${middles[side] * 100}%` } : undefined}
        aria-label={mapWords.showOutside(places.map(({ name }) => name))}
        onClick={() => show(places.map(({ id }) => id))}
      >
        {side === 'left' && <Arrow size={14} aria-hidden />}
        <span dir="auto">{mapWords.outside(names, places.length - names.length)}</span>
        {side !== 'left' && <Arrow size={14} aria-hidden />}
      </button>
    );
  });
}
