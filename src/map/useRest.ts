import { type RefObject, useEffect } from 'react';
import type { PlaceMap } from './PlaceMap.ts';

/** How long a map may be out of view before it rests, in milliseconds: a page is scrolled past it and back. */
const PATIENCE = 2000;

/**
 * Lets a map that is out of view give its WebGL context up. Browsers keep some sixteen, and take that of the oldest map
 * for the seventeenth, whether or not it is read.
 */
export function useRest(window: RefObject<HTMLElement | null>, map: PlaceMap | null, mayRest: boolean): void {
  useEffect(() => {
    const seen = window.current;
    if (!seen || !map || !mayRest) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const observer = new IntersectionObserver((entries) => {
      clearTimeout(timer);
      if (entries.at(-1)?.isIntersecting) map.wake();
      else timer = setTimeout(() => map.rest(), PATIENCE);
    });
    observer.observe(seen);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
    };
  }, [window, map, mayRest]);
}
