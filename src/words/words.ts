import type { BlockKind, Certainty, PlaceKind, Role } from '../story/types.ts';

const count = (n: number, one: string, many: string) => `${n.toLocaleString('en')} ${n === 1 ? one : many}`;

const date = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

const list = new Intl.ListFormat('en');

/** Every word the interface says, in one place. */
export const words = {
  name: 'Wherein',
  tagline: 'An article on the map',
  article: 'Article',
  places: 'Places',
  excerpts: 'Excerpts',
  map: 'Map',
  skipToArticle: 'Skip to the article',
  skipToPlaces: 'Skip to the places',

  published: (day: string) => date.format(new Date(`${day}T00:00:00Z`)),
  source: 'Source',
  mentions: (n: number) => count(n, 'mention', 'mentions'),
  sentences: (n: number) => count(n, 'sentence', 'sentences'),

  kinds: {
    continent: 'Continent',
    region: 'Region',
    country: 'Country',
    admin1: 'Division',
    admin2: 'District',
    city: 'City',
    district: 'Quarter',
    street: 'Street',
    site: 'Site',
    water: 'Water',
    terrain: 'Terrain',
  } satisfies Record<PlaceKind, string>,
  roles: {
    literal: 'Literal',
    metonym: 'Metonym',
    demonym: 'Demonym',
    embedded: 'Embedded',
  } satisfies Record<Role, string>,
  roleMeanings: {
    literal: 'somewhere in space',
    metonym: 'those who act from there',
    demonym: 'its people',
    embedded: 'part of another name',
  } satisfies Record<Role, string>,
  certainties: {
    certain: '',
    'less-certain': 'Position less certain',
    uncertain: 'Position uncertain',
  } satisfies Record<Certainty, string>,
  blocks: { caption: 'Caption' } satisfies Partial<Record<BlockKind, string>>,
  precision: (metres: number) => `Known to within ${metres >= 1000 ? `${metres / 1000} km` : `${metres} m`}`,

  filterByName: 'Filter by name',
  filterHint: 'Filter',
  filterByRole: 'Role',
  roleGroups: { any: 'All roles', associative: 'Who is meant: all but literal' },
  sortBy: 'Sort by',
  sorts: { appearance: 'In order', count: 'By count', name: 'By name' },
  showing: (n: number, of: number) =>
    n === of ? count(n, 'place', 'places') : `${n} of ${count(of, 'place', 'places')}`,
  shortlist: 'Shortlist',
  noPlaces: 'No place has been found in this text so far.',
  noneShown: 'No place passes the filter.',
  clearFilter: 'Clear the filter',

  pickOne: 'Choose a place, in the text, in the list or on the map, to read the sentences that name it.',
  clearSelection: 'Clear',
  notResolved: 'Not resolved',
  notListed: 'No sentence of the shortlist names it.',
  neverNamed: 'No sentence names it.',
  selected: (name: string, what: string, mentions: string) => `${name} selected. ${what}. ${mentions}.`,
  nothingSelected: 'Nothing selected.',

  legendLiteral: 'Where it happens',
  legendAssociative: 'Who is meant',
  legend: 'Legend',

  menu: 'Menu',
  stories: 'Stories',
  share: 'Share',
  theme: 'Theme',
  themes: { auto: 'Auto', light: 'Light', dark: 'Dark' },

  loadingStory: 'Opening the story…',
  loadingMap: 'Drawing the map…',
  cannotOpen: 'This story cannot be opened',
  openDefault: 'Open the default story',
  noSuchPlace: 'The address names a place that is not in this story.',
  noWebGL: 'The map needs WebGL 2, which this browser does not offer; a picture stands in for it.',
  mapFailed: 'The map could not be loaded. The article, its places and the excerpts work without it.',
  tryAgain: 'Try again',

  mapCanvas: 'Map: arrow keys move it, plus and minus zoom; the list of places says the same in words',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  wholeStory: 'Show the whole story',
  useTwoFingers: 'Use two fingers to move the map',
  holdKey: (key: string) => `Hold ${key} and scroll to zoom the map`,
  attribution: 'Natural Earth · GeoNames (CC BY 4.0)',
  attributionOf: (host: string) => `Map from ${host} · Natural Earth · GeoNames (CC BY 4.0)`,
  fullScreen: 'Full screen',
  close: 'Close',
  basemap: 'Basemap',
  basemapEmbedded: 'Embedded',
  basemapEmbeddedNote: 'Comes with the page; asks nobody.',
  basemapLiberty: 'Streets: OpenFreeMap Liberty',
  basemapAsks: (host: string) => `Asks ${host} for every part of the map you look at.`,
  basemapOther: 'Another: the address of a MapLibre style or a PMTiles archive; its host will be asked',
  basemapShow: 'Show',
  basemapWrong: 'That is not an address of a map.',
  streetsFailed: (host: string, why: string) =>
    `The streets from ${host} cannot be shown: ${why}. The embedded map is back.`,
  exportStory: 'Export',
  open: 'Open',
  embed: 'Embed',
  review: 'Review',
  doubtful: 'doubtful',
  about: 'About',
  aboutText:
    'Wherein puts an article on a map: every place the text names, linked both ways. It runs in your browser alone; nothing you read here leaves it.',
  credits: [
    {
      name: 'Natural Earth',
      href: 'https://www.naturalearthdata.com/',
      what: 'Countries, divisions, borders, lakes and rivers.',
      licence: 'Public domain.',
    },
    {
      name: 'GeoNames',
      href: 'https://www.geonames.org/',
      what: 'Towns, divisions and their names.',
      licence: 'CC BY 4.0.',
    },
    {
      name: 'mledoze/countries',
      href: 'https://github.com/mledoze/countries',
      what: 'Names, codes and peoples of countries.',
      licence: 'ODbL 1.0; what is derived from it is shared alike.',
    },
    {
      name: 'compromise',
      href: 'https://github.com/spencermountain/compromise',
      what: 'English vocabulary, by which names are told from words.',
      licence: 'MIT.',
    },
  ],
  savePicture: 'Save a picture',
  saveSvg: 'SVG',
  saveSvgNote: 'Drawn anew from the same data; sharp at any size.',
  savePng: 'PNG',
  savePngNote: 'The map as it is now, at twice the size.',
  print: 'Print',
  printNote: 'The article, the map, and every place with its sentences.',
  streetsTooSlow: 'it took too long to answer',

  badAddress: (address: string) => `“${address}” is not an address that can be opened.`,
  unreachable: (address: string) => `${address} did not answer, or does not let other sites read it.`,
  httpError: (address: string, status: number) => `${address} answered with error ${status}.`,
  tooSlow: (address: string) => `${address} took too long to answer.`,
  tooLarge: (limit: string) => `The story is larger than ${limit}.`,
  webPage: 'There is a web page at that address, not a story.json.',

  picture: {
    attribution: 'Natural Earth · GeoNames (CC BY 4.0)',
    /** What a picture of the map shows, for those who do not see it. */
    places: (names: readonly string[]) =>
      names.length === 0 ? 'A map without places.' : `A map of ${list.format(names)}.`,
    distance: (metres: number) =>
      metres >= 1000 ? `${(metres / 1000).toLocaleString('en')} km` : `${metres} m`,
    cannotSave: 'This page may not save files where it is shown. Open it in a window of its own.',
    cannotDraw: 'This browser could not turn the map into a picture.',
  },
} as const;
