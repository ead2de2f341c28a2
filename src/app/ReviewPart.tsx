import type { Folding } from '../panels/Folding.ts';
import type { Find } from '../panels/review/Find.ts';
import { Review } from '../panels/review/Review.tsx';
import type { Story } from '../story/types.ts';
import { searchPlaces } from '../worker/searchPlaces.ts';
import { geoparseClient } from './geoparseClient.ts';

const find: Find = async (query, onBytes) =>
  (await geoparseClient()).search(query, (progress) => {
    if (progress.stage === 'gazetteer') onBytes(progress.loaded, progress.total);
  });

async function findPlaces(story: Story): Promise<Story> {
  const quietly = { signal: new AbortController().signal, onProgress: () => undefined };
  let whole = story;
  for await (const { story: found } of searchPlaces(await geoparseClient(), story, quietly)) whole = found;
  return whole;
}

/** The review in place of the panels; on a small screen it folds as they do. */
export default function ReviewPart({ folding }: { folding: Folding | null }) {
  return <Review find={find} findPlaces={findPlaces} folding={folding} />;
}
