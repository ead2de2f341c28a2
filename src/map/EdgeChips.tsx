import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp } from 'lucide-react';
import { mapWords } from '../words/mapWords.ts';
import type { Outside } from './outside.ts';

const ARROWS = { left: ArrowLeft, right: ArrowRight, top: ArrowUp, bottom: ArrowDown } as const;

interface Props {
  outside: readonly Outside[];
  /** How many names a chip has room for. */
  most: number;
  show(places: readonly string[]): void;
}

/** At the map's edges: what of the story lies past them. */
export function EdgeChips({ outside, most, show }: Props) {
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
