import type { Find } from '../panels/review/Find.ts';
import { geoparseClient } from './geoparseClient.ts';

/** Searches the gazetteer, which comes with the first search. */
export const findPlace: Find = async (query, onBytes) =>
  (await geoparseClient()).search(query, (progress) => {
    if (progress.stage === 'gazetteer') onBytes(progress.loaded, progress.total);
  });
