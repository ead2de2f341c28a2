import type { Certainty, PlaceKind, Role } from '../../story/types.ts';

const count = (n: number, one: string, many: string) => `${n.toLocaleString('en')} ${n === 1 ? one : many}`;

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** How a mention uses its place. */
const uses = {
  literal: 'as a location',
  metonym: 'as a government or organisation',
  demonym: 'as its people or language',
  embedded: 'inside another name',
} satisfies Record<Role, string>;

const date = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** Every word the interface says, in one place. */
export const words = {
  name: 'Wherein',
  tagline: 'Any article on a map',
  article: 'Article',
  places: 'Places',
  excerpts: 'Excerpts',
  map: 'Map',
  skipTo: { article: 'Skip to the article', places: 'Skip to the places', map: 'Skip to the map' },

  published: (day: string) => date.format(new Date(`${day}T00:00:00Z`)),
  source: 'Source',
  mentions: (n: number) => count(n, 'mention', 'mentions'),

  kinds: {
    continent: 'Continent',
    region: 'Region',
    country: 'Country',
    admin1: 'State or province',
    admin2: 'County',
    city: 'City',
    district: 'Neighbourhood',
    street: 'Street',
    site: 'Site',
    water: 'Water',
    terrain: 'Landform',
  } satisfies Record<PlaceKind, string>,
  uses,
  countsOfUses: (counts: readonly { readonly role: Role; readonly count: number }[]) =>
    counts.length === 1
      ? counts.map(({ role }) => capital(uses[role])).join('')
      : counts.map(({ role, count }) => `${count.toLocaleString('en')} ${uses[role]}`).join(' · '),
  certainties: {
    certain: '',
    'less-certain': 'Position less certain',
    uncertain: 'Position uncertain',
  } satisfies Record<Certainty, string>,
  precision: (metres: number) => `Accurate to ${metres >= 1000 ? `${metres / 1000} km` : `${metres} m`}`,

  showing: (n: number, of: number) =>
    n === of ? count(n, 'place', 'places') : `${n} of ${count(of, 'place', 'places')}`,
  searching: 'Finding the places…',
  noPlaces: 'There are no places on this map yet.',
  addPlace: 'Add one yourself',
  noneShown: 'No places match.',
  clearFilter: 'Clear the filter',

  clearSelection: 'Clear',
  unplaced: 'Not on the map',
  notResolved: 'Recognised, but not on the map',
  notListed: 'The filters hide its sentences.',
  neverNamed: 'No sentence names it.',

  menu: 'Menu',
  publish: 'Publish',

  loadingStory: 'Opening the story…',
  loadingMap: 'Drawing the map…',
  cannotOpen: 'This story cannot be opened',
  openDefault: 'Open the default story',
  tryAgain: 'Try again',
  reload: 'Reload the page',
  partFailed: 'This part of the page could not be loaded.',
  cannotKeep: 'Changes can’t be saved yet: a part of the page could not be loaded.',

  close: 'Close',
  newMap: 'New map',
  review: 'Review',
  toCheck: 'to check',
  /** What a story leaves open; empty where that is nothing. */
  questions: (notFound: number, toCheck: number) =>
    [
      notFound > 0 && `${notFound.toLocaleString('en')} not found`,
      toCheck > 0 && `${toCheck.toLocaleString('en')} to check`,
    ]
      .filter(Boolean)
      .join(', '),
} as const;
