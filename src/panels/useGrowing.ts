import { startTransition, useEffect, useState } from 'react';

/**
 * The first items of a list, and a step more of them after every time that they were drawn, so that no list is so long
 * that the page does not answer meanwhile.
 *
 * @param step how many items are drawn at once; 1 or more
 * @param whole what the list is of; for another one it begins anew
 */
export function useGrowing<Item>(items: readonly Item[], step: number, whole: unknown): readonly Item[] {
  const [grown, setGrown] = useState({ whole, count: step });
  const count = grown.whole === whole ? grown.count : step;
  const isWhole = count >= items.length;
  useEffect(() => {
    if (isWhole) return;
    const frame = requestAnimationFrame(() =>
      startTransition(() => setGrown({ whole, count: count + step })),
    );
    return () => cancelAnimationFrame(frame);
  }, [isWhole, count, step, whole]);
  return isWhole ? items : items.slice(0, count);
}
