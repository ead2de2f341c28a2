import { safeHref } from '../story/safeHref.ts';
import { type PlaceSummary, summariesOf } from '../story/summaries.ts';
import type { Place, PlaceKind, Story } from '../story/types.ts';
import { gazetteerAddresses } from './gazetteerAddresses.ts';
import { placeFragment } from './placeFragment.ts';

/** The most special schema.org type that holds for every place of a kind. */
const TYPES: Readonly<Record<PlaceKind, string>> = {
  continent: 'Continent',
  region: 'Place',
  country: 'Country',
  admin1: 'AdministrativeArea',
  admin2: 'AdministrativeArea',
  city: 'City',
  district: 'Place',
  street: 'Place',
  site: 'Place',
  water: 'BodyOfWater',
  terrain: 'Landform',
};

/**
 * A schema.org `NewsArticle` (JSON-LD 1.1). `contentLocation` is where it happens: the story's focus, or else
 * the places with a literal mention. `mentions` is every place the text names, and the names it could not place. A place that the text does not name is
 * there only as what contains others. `jsonText` writes it so that it can stand inside `<script>`.
 */
export function toJsonLd(story: Story) {
  const { title, byline, published, lang, source, text } = story;
  const summaries = summariesOf(story);
  const scene = summaries.get(story.focus?.place ?? '');
  const named = [...summaries.values()].filter(({ mentions }) => mentions.length > 0);
  const unresolved = story.mentions.filter(({ place }) => place === null).map(({ quote }) => quote);
  const url = safeHref(source?.url);
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    // A byline may name people or an agency; text claims neither.
    ...(byline && { author: byline }),
    ...(published && { datePublished: published }),
    inLanguage: lang,
    ...(source && { isBasedOn: { '@type': 'CreativeWork', name: source.name, ...(url && { url }) } }),
    articleBody: text,
    contentLocation: (scene ? [scene] : named.filter(({ roles }) => roles.has('literal'))).map(placeNode),
    mentions: [
      ...named.map(placeNode),
      ...[...new Set(unresolved)].map((name) => ({ '@type': 'Thing', name })),
    ],
  };
}

function placeNode({ place, wayUp }: PlaceSummary) {
  const { point, certainty, country } = place;
  const sameAs = certainty === 'uncertain' ? [] : gazetteerAddresses(place);
  return {
    ...reference(place),
    ...(point && { geo: { '@type': 'GeoCoordinates', longitude: point[0], latitude: point[1] } }),
    ...(country && { address: { '@type': 'PostalAddress', addressCountry: country } }),
    ...(sameAs.length > 0 && { sameAs }),
    ...(wayUp.length > 0 && { containedInPlace: wayUp.map(reference) }),
  };
}

const reference = ({ id, kind, name }: Place) => ({ '@type': TYPES[kind], '@id': placeFragment(id), name });
