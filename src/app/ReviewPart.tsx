import type { Folding } from '../panels/Folding.ts';
import type { Find } from '../panels/review/Find.ts';
import { Review } from '../panels/review/Review.tsx';
import { geoparseClient } from './geoparseClient.ts';

const find: Find = async (query, onBytes) =>
  (await geoparseClient()).search(query, (progress) => {
    if (progress.stage === 'gazetteer') onBytes(progress.loaded, progress.total);
  });

/** The review in place of the panels; on a small screen it folds as they do. */
export default function ReviewPart({ folding }: { folding: Folding | null }) {
  return <Review find={find} folding={folding} />;
}
