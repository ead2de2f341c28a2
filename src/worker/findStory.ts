import { type ArticleDetails, toStory } from '../geoparse/toStory.ts';
import type { Story } from '../story/types.ts';
import type { GeoparseClient, GeoparseRequest } from './GeoparseClient.ts';

/**
 * The story of an article: its text, with the places that the worker finds in it.
 *
 * @throws {GeoparseError} and, where the request's signal is aborted, its reason.
 */
export async function findStory(
  client: GeoparseClient,
  text: string,
  details: ArticleDetails,
  request: Pick<GeoparseRequest, 'onProgress' | 'signal'>,
): Promise<Story> {
  const result = await client.geoparse(text, { ...request, ...(details.lang && { lang: details.lang }) });
  return toStory(text, result, details);
}
