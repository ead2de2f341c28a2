import type { GeoparseResult } from '../geoparse/answer/result.ts';
import { toStory } from '../geoparse/answer/toStory.ts';
import type { Block, Story } from '../story/types.ts';
import type { GeoparseClient, GeoparseProgress, GeoparseRequest } from './GeoparseClient.ts';

/** A story with its places, and what the geoparser has to say of them. */
export interface FoundStory {
  readonly story: Story;
  readonly notes: NonNullable<GeoparseResult['notes']>;
}

type SearchRequest = Required<Pick<GeoparseRequest, 'onProgress' | 'signal'>> & Pick<GeoparseRequest, 'home'>;

/** The first part of a long text that is searched by itself, in UTF-16 units: what a reader sees first. */
const FIRST = 16_000;

/** Each part is so many times as long as the one before. */
const GROWTH = 4;

/**
 * A story with the places that the worker finds, again and again as more of a long text is read. What a name means
 * rests on the whole text, so each part begins at the text's beginning; growing fourfold, the parts before the last
 * cost at most a third of what the whole does.
 *
 * @throws {Fault} and, where the request's signal is aborted, its reason.
 */
export async function* searchPlaces(
  client: Pick<GeoparseClient, 'geoparse'>,
  story: Story,
  { signal, onProgress, home }: SearchRequest,
): AsyncGenerator<FoundStory> {
  const { text, blocks, lang } = story;
  for (const end of partsOf(blocks, text.length)) {
    const tell = (progress: GeoparseProgress) =>
      onProgress(progress.stage === 'text' ? { ...progress, done: end, of: text.length } : progress);
    const part = text.slice(0, end);
    const result = await client.geoparse(part, { lang, signal, onProgress: tell, ...(home && { home }) });
    const { focus, places, mentions } = toStory(part, result, {
      blocks: blocks.filter((block) => block.end <= end),
    });
    yield {
      story: { ...story, ...(focus !== undefined && { focus }), places, mentions },
      notes: result.notes ?? [],
    };
  }
}

/** Where the parts end: each at the end of a block, the last at the end of the text. */
function partsOf(blocks: readonly Block[], length: number): number[] {
  const ends: number[] = [];
  for (let wanted = FIRST; wanted * GROWTH < length; wanted *= GROWTH) {
    const end = blocks.findLast((block) => block.end <= wanted)?.end;
    if (end !== undefined && end !== ends.at(-1)) ends.push(end);
  }
  return [...ends, length];
}
