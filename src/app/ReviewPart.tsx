import { useEffect, useState } from 'react';
import type { Find } from '../panels/review/Find.ts';
import { Review } from '../panels/review/Review.tsx';
import { useWherein } from '../panels/StoreContext.ts';
import { geoparseClient } from './geoparseClient.ts';

const find: Find = async (query, onBytes) =>
  (await geoparseClient()).search(query, (progress) => {
    if (progress.stage === 'gazetteer') onBytes(progress.loaded, progress.total);
  });

/** The review in place of the panels; on a small screen it folds as they do. */
export default function ReviewPart({ isNarrow }: { isNarrow: boolean }) {
  const [isOpen, setOpen] = useState(true);
  const selection = useWherein((state) => state.selection);
  // Whoever taps a mention in the text or a place on the map wants to review it.
  useEffect(() => {
    if (selection.type !== 'none') setOpen(true);
  }, [selection]);
  return <Review find={find} folding={isNarrow ? { isOpen, toggle: () => setOpen(!isOpen) } : null} />;
}
