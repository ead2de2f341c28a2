import { serialiseStory } from '../story/serialise.ts';
import type { Story } from '../story/types.ts';
import { jsonText } from './jsonText.ts';
import { toCsv } from './toCsv.ts';
import { toGeoJson } from './toGeoJson.ts';
import { toJsonLd } from './toJsonLd.ts';
import { toKml } from './toKml.ts';
import { toLinkedPlaces } from './toLinkedPlaces.ts';
import { toWebAnnotations } from './toWebAnnotations.ts';

/** How a story is written in one format. */
export interface Exporter {
  /** What a file's name ends in, without the leading full stop. */
  readonly extension: string;
  /** The registered media type (RFC 6838), with its parameters. */
  readonly mediaType: string;
  /**
   * The whole file, to be encoded as UTF-8. Never throws for a story that `parseStory` took. The address of the story's
   * page makes the ids of places absolute, where a format has such ids.
   */
  readonly write: (story: Story, page?: string) => string;
}

export type ExportFormat = 'geojson' | 'kml' | 'csv' | 'lpf' | 'annotations' | 'jsonld' | 'json';

/** Every format by the name that the command line gives it. All JSON but `json` can stand inside a `<script>`. */
export const exporters: Readonly<Record<ExportFormat, Exporter>> = {
  geojson: {
    extension: 'geojson',
    mediaType: 'application/geo+json',
    write: (story) => jsonText(toGeoJson(story)),
  },
  kml: {
    extension: 'kml',
    mediaType: 'application/vnd.google-earth.kml+xml',
    write: (story) => toKml(story),
  },
  csv: {
    extension: 'csv',
    mediaType: 'text/csv; charset=utf-8; header=present',
    write: (story) => toCsv(story),
  },
  lpf: {
    extension: 'lpf.json',
    mediaType: 'application/ld+json',
    write: (story, page) => jsonText(toLinkedPlaces(story, page)),
  },
  annotations: {
    extension: 'annotations.jsonld',
    mediaType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
    write: (story) => jsonText(toWebAnnotations(story)),
  },
  jsonld: {
    extension: 'jsonld',
    mediaType: 'application/ld+json',
    write: (story, page) => jsonText(toJsonLd(story, page)),
  },
  json: { extension: 'story.json', mediaType: 'application/json', write: (story) => serialiseStory(story) },
};
