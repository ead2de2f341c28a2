import { type RefObject, useLayoutEffect, useState } from 'react';
import { NO_INSETS } from '../../map/Insets.ts';
import { insetsUnder } from './insetsUnder.ts';

/** What the card takes of the map, now and as either changes its size. */
export function useInsets(map: RefObject<HTMLElement | null>, card: RefObject<HTMLElement | null>) {
  const [insets, setInsets] = useState(NO_INSETS);
  useLayoutEffect(() => {
    const [below, above] = [map.current, card.current];
    if (!below || !above) return;
    const measure = () => {
      const next = insetsUnder(below.getBoundingClientRect(), above.getBoundingClientRect());
      setInsets((last) => (last.left === next.left && last.bottom === next.bottom ? last : next));
    };
    const observer = new ResizeObserver(measure);
    observer.observe(below);
    observer.observe(above);
    measure();
    return () => observer.disconnect();
  }, [map, card]);
  return insets;
}
