import { useEffect, useMemo, useRef, useState } from 'react';
import { lazyPart } from '../controls/lazyPart.tsx';
import type { Folding, SheetSize } from '../panels/Folding.ts';
import { Places } from '../panels/Places.tsx';
import { useWherein, useWhereinStore } from '../panels/StoreContext.ts';
import { pageSetting } from './pageSetting.ts';

const ReviewPart = lazyPart(() => import('./ReviewPart.tsx'));

/**
 * The places, each of which opens into its card: under the map, or on a small screen in a sheet. Under review the review
 * takes their place.
 */
export function Panels({ isNarrow }: { isNarrow: boolean }) {
  const store = useWhereinStore();
  const isReviewing = useWherein((state) => state.review !== null);
  const folding = useFolding(isNarrow);
  const tools = useMemo(
    () => ({
      correct: pageSetting('open') === 'no' ? null : () => store.getState().setReview({}),
      link: async () => (await import('./linkTo.ts')).linkTo(store),
    }),
    [store],
  );
  return (
    <div className="panels" data-reviewing={isReviewing || undefined}>
      {isReviewing ? <ReviewPart folding={folding} /> : <Places folding={folding} tools={tools} />}
    </div>
  );
}

/**
 * How much of the sheet is in sight: half of it for a place that is chosen, or for a review; no more than its heading
 * where the focus goes into the article, or another story is shown.
 */
function useFolding(isNarrow: boolean): Folding | null {
  const [size, setSize] = useState<SheetSize>('peek');
  const selection = useWherein((state) => state.selection);
  const isReviewing = useWherein((state) => state.review !== null);
  const isPlacing = useWherein((state) => state.review?.isPlacing ?? false);
  const text = useWherein((state) => state.story.text);
  const shown = useRef(text);
  useEffect(() => {
    if (isReviewing || selection.type === 'place') setSize((last) => (last === 'peek' ? 'half' : last));
  }, [selection, isReviewing]);
  // What is clicked on the map must not lie under the sheet.
  useEffect(() => {
    if (isPlacing) setSize('peek');
    else if (isReviewing) setSize((last) => (last === 'peek' ? 'half' : last));
  }, [isPlacing, isReviewing]);
  useEffect(() => {
    if (shown.current !== text && !isReviewing) setSize('peek');
    shown.current = text;
  }, [text, isReviewing]);
  useEffect(() => {
    const makeWay = ({ target }: FocusEvent) => {
      if (target instanceof Element && target.closest('#article')) setSize('peek');
    };
    addEventListener('focusin', makeWay);
    return () => removeEventListener('focusin', makeWay);
  }, []);
  return useMemo(() => (isNarrow ? { size, setSize } : null), [isNarrow, size]);
}
