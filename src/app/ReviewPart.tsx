import type { Folding } from '../panels/Folding.ts';
import { Review } from '../panels/review/Review.tsx';
import type { Story } from '../story/types.ts';
import { searchPlaces } from '../worker/searchPlaces.ts';
import { findPlace } from './findPlace.ts';
import { geoparseClient } from './geoparseClient.ts';
import { homeOf, siteOf } from './homes.ts';

async function findPlaces(story: Story): Promise<Story> {
  const home = homeOf(siteOf(story))?.point;
  const quietly = {
    signal: new AbortController().signal,
    onProgress: () => undefined,
    ...(home && { home }),
  };
  let whole = story;
  for await (const { story: found } of searchPlaces(await geoparseClient(), story, quietly)) whole = found;
  return whole;
}

/** The review in place of the panels; on a small screen it folds as they do. */
export default function ReviewPart({ folding }: { folding: Folding | null }) {
  return <Review find={findPlace} findPlaces={findPlaces} folding={folding} />;
}
