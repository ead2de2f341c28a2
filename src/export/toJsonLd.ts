import { safeHref } from '../story/safeHref.ts';
import { type PlaceSummary, summariesOf } from '../story/summaries.ts';
import type { Place, PlaceKind, Story } from '../story/types.ts';
import { authorsOf } from './authorsOf.ts';
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
 *
 * @param page the address of the story's page, which makes the ids absolute
 */
export function toJsonLd(story: Story, page = '') {
  const { title, byline, published, lang, source, text } = story;
  const summaries = summariesOf(story);
  const scene = summaries.get(story.focus?.place ?? '');
  const named = [...summaries.values()].filter(({ mentions }) => mentions.length > 0);
  const unresolved = story.mentions.filter(({ place }) => place === null).map(({ quote }) => quote);
  const url = safeHref(source?.url);
  const node = (summary: PlaceSummary) => placeNode(summary, page);
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    ...(byline && { author: authorsOf(byline) }),
    ...(published && { datePublished: published }),
    inLanguage: lang,
    ...(source && { isBasedOn: { '@type': 'CreativeWork', name: source.name, ...(url && { url }) } }),
    articleBody: text,
    contentLocation: (scene ? [scene] : named.filter(({ roles }) => roles.has('literal'))).map(node),
    mentions: [...named.map(node), ...[...new Set(unresolved)].map((name) => ({ '@type': 'Thing', name }))],
  };
}

function placeNode({ place, wayUp }: PlaceSummary, page: string) {
  const { point, certainty, country, admin1 } = place;
  const holders = wayUp.map((holder) => reference(holder, page));
  const sameAs = certainty === 'uncertain' ? [] : gazetteerAddresses(place);
  return {
    ...reference(place, page),
    ...(point && { geo: { '@type': 'GeoCoordinates', longitude: point[0], latitude: point[1] } }),
    ...(country && {
      address: {
        '@type': 'PostalAddress',
        addressCountry: country,
        ...(admin1 && { addressRegion: admin1 }),
      },
    }),
    ...(sameAs.length > 0 && { sameAs }),
    ...(holders.length > 0 && { containedInPlace: holders }),
  };
}

const reference = ({ id, kind, name }: Place, page: string) => ({
  '@type': TYPES[kind],
  '@id': placeFragment(id, page),
  name,
});
