import { type RefObject, useEffect, useState } from 'react';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** How long a size must hold before it counts, in milliseconds, so that dragging a window does not draw all the time. */
const SETTLED = 120;

/** The size of an element in whole pixels, now and as it changes; null while it has none. */
export function useSize(element: RefObject<HTMLElement | null>): Size | null {
  const [size, setSize] = useState<Size | null>(null);
  useEffect(() => {
    const { current } = element;
    if (!current) return;
    const measure = () => {
      const width = Math.round(current.clientWidth);
      const height = Math.round(current.clientHeight);
      const next = width > 0 && height > 0 ? { width, height } : null;
      setSize((last) => (last?.width === next?.width && last?.height === next?.height ? last : next));
    };
    measure();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const observer = new ResizeObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(measure, SETTLED);
    });
    observer.observe(current);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
    };
  }, [element]);
  return size;
}
