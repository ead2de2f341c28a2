import type { Feature, FeatureCollection, Point } from 'geojson';
import { type PlaceSummary, summariesOf } from '../story/summaries.ts';
import type { Place, Role, Story } from '../story/types.ts';
import { type MentionRecord, mentionRecord } from './mentionRecord.ts';

/** A place's fields beside its id and point, and what the text does with it. */
export interface PlaceProperties extends Omit<Place, 'id' | 'point'> {
  readonly roles: readonly Role[];
  readonly mentions: readonly MentionRecord[];
}

/** The features, and members of our own (RFC 7946, section 6.1) for what belongs to no place. */
export interface StoryFeatureCollection extends FeatureCollection<Point | null, PlaceProperties> {
  readonly title: string;
  readonly byline?: string;
  readonly published?: string;
  readonly lang: string;
  readonly source?: NonNullable<Story['source']>;
  /** The mentions that were recognised and not resolved. */
  readonly unresolved: readonly MentionRecord[];
}

/**
 * GeoJSON (RFC 7946): a feature a place, in order of first appearance, under the place's id.
 * A place without a point is a feature whose geometry is null.
 */
export function toGeoJson(story: Story): StoryFeatureCollection {
  const { title, byline, published, lang, source } = story;
  return {
    type: 'FeatureCollection',
    title,
    ...(byline !== undefined && { byline }),
    ...(published !== undefined && { published }),
    lang,
    ...(source && { source }),
    features: [...summariesOf(story).values()].map((summary) => feature(story, summary)),
    unresolved: story.mentions
      .filter(({ place }) => place === null)
      .map((mention) => mentionRecord(story, mention)),
  };
}

function feature(
  story: Story,
  { place, mentions, roles }: PlaceSummary,
): Feature<Point | null, PlaceProperties> {
  const { id, point, ...rest } = place;
  return {
    type: 'Feature',
    id,
    geometry: point ? { type: 'Point', coordinates: [...point] } : null,
    properties: {
      ...rest,
      roles: [...roles],
      mentions: mentions.map((mention) => mentionRecord(story, mention)),
    },
  };
}
