import { useEffect, useState } from 'react';
import { later } from '../controls/later.tsx';
import { Excerpts } from '../panels/Excerpts.tsx';
import type { Folding } from '../panels/Panel.tsx';
import { Places } from '../panels/Places.tsx';
import { useWherein } from '../panels/StoreContext.ts';

const ReviewPart = later(() => import('./ReviewPart.tsx'));

type Name = 'places' | 'excerpts';

/**
 * Places and excerpts: side by side under the map, or on a small screen a sheet that shows one of them. Under review
 * the review takes their place.
 */
export function Panels({ isNarrow }: { isNarrow: boolean }) {
  const [open, setOpen] = useState<Name | null>(null);
  const isReviewing = useWherein((state) => state.review !== null);
  const selection = useWherein((state) => state.selection);
  // A place is chosen to read its excerpts; a mention to read on in the article, which the sheet would cover.
  useEffect(() => {
    if (selection.type === 'place') setOpen('excerpts');
    if (selection.type === 'mention') setOpen(null);
  }, [selection]);
  const folding = (name: Name): Folding | null =>
    isNarrow ? { isOpen: open === name, toggle: () => setOpen(open === name ? null : name) } : null;
  if (isReviewing) {
    return (
      <div className="panels" data-reviewing>
        <ReviewPart isNarrow={isNarrow} />
      </div>
    );
  }
  return (
    <div className="panels" data-open={open ?? undefined}>
      <Places folding={folding('places')} />
      <Excerpts folding={folding('excerpts')} />
    </div>
  );
}
