import { excerptsOf } from '../story/excerpts.ts';
import { safeHref } from '../story/safeHref.ts';
import { type PlaceSummary, summariesOf } from '../story/summaries.ts';
import type { PlaceKind, Story } from '../story/types.ts';
import { gazetteerAddresses } from './gazetteerAddresses.ts';
import { mentionRecord } from './mentionRecord.ts';
import { placeFragment } from './placeFragment.ts';

const CONTEXT =
  'https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld';

/** GeoNames' feature classes, which stand for the kinds. */
const FEATURE_CLASSES: Readonly<Record<PlaceKind, string>> = {
  continent: 'L',
  region: 'L',
  country: 'A',
  admin1: 'A',
  admin2: 'A',
  city: 'P',
  district: 'P',
  street: 'R',
  site: 'S',
  water: 'H',
  terrain: 'T',
};

/** Concepts of Getty's Art & Architecture Thesaurus, for the kinds that have one. */
const CONCEPTS: Readonly<Partial<Record<PlaceKind, { identifier: string; label: string }>>> = {
  region: { identifier: 'aat:300182722', label: 'regions (geographic)' },
  country: { identifier: 'aat:300128207', label: 'nations' },
  admin1: { identifier: 'aat:300236157', label: 'political divisions' },
  admin2: { identifier: 'aat:300236157', label: 'political divisions' },
  city: { identifier: 'aat:300008347', label: 'inhabited places' },
};

/**
 * Linked Places Format 1.1 (GeoJSON that is JSON-LD): a feature a place, in order of first appearance. The article is
 * what attests the names, on the day it appeared; its sentences are the descriptions. The geometry of a place without a point is an empty
 * collection, which is valid GeoJSON, where the format's own `"null"` is not. `unresolved` is a member of our own.
 *
 * @param page the address of the story's page: gazetteers that take contributions want absolute ids
 */
export function toLinkedPlaces(story: Story, page = '') {
  return {
    type: 'FeatureCollection',
    '@context': CONTEXT,
    features: [...summariesOf(story).values()].map((summary) => feature(story, summary, page)),
    unresolved: story.mentions
      .filter(({ place }) => place === null)
      .map((mention) => mentionRecord(story, mention)),
  };
}

function feature(story: Story, summary: PlaceSummary, page: string) {
  const { place, mentions, wayUp } = summary;
  const [holder] = wayUp;
  return {
    '@id': placeFragment(place.id, page),
    type: 'Feature',
    properties: {
      title: place.name,
      ...(place.country && { ccodes: [place.country] }),
      ...(place.admin1 && { admin1: place.admin1 }),
      fclasses: [FEATURE_CLASSES[place.kind]],
      mentions: mentions.map((mention) => mentionRecord(story, mention)),
    },
    // The article attests the place for the day on which it appeared.
    ...(story.published && { when: whenOf(story.published) }),
    names: names(story, summary),
    types: [{ ...CONCEPTS[place.kind], sourceLabels: [{ label: place.kind, lang: 'en' }] }],
    geometry: {
      type: 'GeometryCollection',
      geometries: place.point
        ? [{ type: 'Point', coordinates: [...place.point], certainty: place.certainty }]
        : [],
    },
    links: gazetteerAddresses(place).map((identifier) => ({
      type: place.certainty === 'certain' ? 'exactMatch' : 'closeMatch',
      identifier,
    })),
    relations: holder
      ? [
          {
            relationType: 'gvp:broaderPartitive',
            relationTo: placeFragment(holder.id, page),
            label: `in ${holder.name}`,
          },
        ]
      : [],
    descriptions: [
      ...(place.note ? [{ value: place.note, lang: story.lang }] : []),
      ...excerptsOf(story, place.id).map(({ start, end }) => ({
        value: story.text.slice(start, end),
        lang: story.lang,
      })),
    ],
  };
}

const whenOf = (day: string) => ({ timespans: [{ start: { in: day } }] });

/** The place's own name, then what else the text calls it; neither "Iraqi" nor "Baghdad" is a name of Iraq. */
function names({ title, published, lang, source }: Story, { place, mentions }: PlaceSummary) {
  const quotes = mentions
    .filter(({ role }) => role === 'literal' || role === 'embedded')
    .map(({ quote }) => quote);
  const url = safeHref(source?.url);
  const citations = [{ label: title, ...(url && { '@id': url }) }];
  return [...new Set([place.name, ...quotes])].map((toponym) => ({
    toponym,
    lang,
    citations,
    ...(published && { when: whenOf(published) }),
  }));
}
