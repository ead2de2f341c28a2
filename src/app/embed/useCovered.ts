import { type RefObject, useLayoutEffect, useState } from 'react';
import { NOTHING_COVERED } from '../../map/Covered.ts';
import { coveredBy } from './coveredBy.ts';

/** What the card takes of the map, now and as either changes its size. */
export function useCovered(map: RefObject<HTMLElement | null>, card: RefObject<HTMLElement | null>) {
  const [covered, setCovered] = useState(NOTHING_COVERED);
  useLayoutEffect(() => {
    const [below, above] = [map.current, card.current];
    if (!below || !above) return;
    const measure = () => {
      const next = coveredBy(below.getBoundingClientRect(), above.getBoundingClientRect());
      setCovered((last) => (last.left === next.left && last.bottom === next.bottom ? last : next));
    };
    const observer = new ResizeObserver(measure);
    observer.observe(below);
    observer.observe(above);
    measure();
    return () => observer.disconnect();
  }, [map, card]);
  return covered;
}
