import { paragraphBlocks } from '../../story/blocks.ts';
import { STORY_VERSION, UNKNOWN_LANG } from '../../story/schema.ts';
import { titleFrom } from '../../story/titleFrom.ts';
import type { Block, Place, Story } from '../../story/types.ts';
import { namedAsWritten } from './namedAsWritten.ts';
import type { Alternative, GeoparseResult } from './result.ts';

/** What is known of an article beside its text; null as good as absent. */
export interface ArticleDetails {
  readonly title?: string | null | undefined;
  readonly byline?: string | null | undefined;
  /** ISO 8601, such as 2024-01-05. */
  readonly published?: string | null | undefined;
  readonly lang?: string | null | undefined;
  /** Paragraphs at empty lines, unless given. */
  readonly blocks?: readonly Block[];
}

/**
 * The story document of a text and what the geoparser found in it. A mention that crosses the edge of a block
 * is left out; a place is given the alternatives of its least certain mention, and a town the name that the text uses.
 */
export function toStory(
  text: string,
  { mentions, places, focus }: GeoparseResult,
  details: ArticleDetails = {},
): Story {
  const blocks = details.blocks ?? paragraphBlocks(text);
  const kept: Story['mentions'][number][] = [];
  const alternatives = new Map<string, readonly Alternative[]>();
  const least = new Map<string, number>();
  let block = 0;
  for (const { start, end, place, role, confidence, reason, alternatives: others } of mentions) {
    while (block < blocks.length && (blocks[block]?.end ?? 0) <= start) block++;
    const around = blocks[block];
    if (!around || start < around.start || end > around.end) continue;
    kept.push({
      id: `m${kept.length + 1}`,
      start,
      end,
      quote: text.slice(start, end),
      place,
      role,
      confidence,
      reason,
    });
    if (place === null || confidence >= (least.get(place) ?? Infinity)) continue;
    least.set(place, confidence);
    alternatives.set(place, others);
  }
  return {
    version: STORY_VERSION,
    title: details.title || titleFrom(text, details.lang ?? UNKNOWN_LANG) || 'Untitled',
    ...(details.byline && { byline: details.byline }),
    ...(details.published && { published: details.published }),
    lang: details.lang ?? UNKNOWN_LANG,
    text,
    blocks,
    focus,
    places: namedAsWritten(places, kept).map((place): Place => {
      const others = (alternatives.get(place.id) ?? []).map(({ score: _, ...other }) => other);
      return { ...place, ...(others.length > 0 && { alternatives: others }) };
    }),
    mentions: kept,
  };
}
