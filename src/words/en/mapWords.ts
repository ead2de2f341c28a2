const list = new Intl.ListFormat('en');

const parts = {
  n: 'northern',
  ne: 'north-eastern',
  e: 'eastern',
  se: 'south-eastern',
  s: 'southern',
  sw: 'south-western',
  w: 'western',
  nw: 'north-western',
  middle: 'central',
} as const;

const directions = {
  n: 'north',
  ne: 'north-east',
  e: 'east',
  se: 'south-east',
  s: 'south',
  sw: 'south-west',
  w: 'west',
  nw: 'north-west',
} as const;

type Where =
  | { readonly type: 'in'; readonly name: string; readonly part: keyof typeof parts }
  | {
      readonly type: 'from';
      readonly name: string;
      readonly distance: number;
      readonly direction: keyof typeof directions;
    };

/** “northern Iraq”, “310 km north of Baghdad” */
function whereText(where: Where): string {
  if (where.type === 'in') return `${parts[where.part]} ${where.name}`;
  const km = Math.round(where.distance / 1000);
  return km === 0
    ? where.name
    : `${km.toLocaleString('en')} km ${directions[where.direction]} of ${where.name}`;
}

/** What the map and its tools say; a picture of it has words of its own. */
export const mapWords = {
  placing: (name: string) => `Click where ${name} is.`,
  stopPlacing: 'Stop',
  legendLiteral: 'Where it happens',
  legendAssociative: 'Who is meant',
  legendUncertain: 'Not certain',
  legend: 'Legend',
  noWebGL: 'The map needs WebGL 2, which this browser does not offer; a picture stands in for it.',
  mapFailed: 'The map could not be loaded. The article, its places and the excerpts work without it.',
  showMap: 'Show the map',
  hideMap: 'Hide the map',
  mapCanvas:
    'Map: arrow keys move it, plus and minus zoom, Alt and an arrow go to the next place, Enter chooses it',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  scene: 'Where it happens',
  allPlaces: 'All places',
  noneThatWay: 'No place that way',
  /** “northern Iraq, 3 places in view” */
  viewOf: (where: Where | null, places: number) =>
    `${where ? `${whereText(where)}, ` : ''}${places.toLocaleString('en')} ${places === 1 ? 'place' : 'places'} in view`,
  menu: 'More map tools',
  follow: 'Follow the reading',
  followAgain: 'Follow the reading again',
  inset: 'Where this is: shows all places',
  /** A chip at the edge of the map: the places that lie that way, and how many more do. */
  outside: (names: readonly string[], more: number) => names.join(', ') + (more > 0 ? ` +${more}` : ''),
  showOutside: (names: readonly string[]) => `Outside the map: ${list.format(names)}. Show`,
  streetsChip: (host: string) => `Show streets from ${host}`,
  lost: 'The browser has stopped drawing the live map; a picture stands in for it until it can.',
  useTwoFingers: 'Use two fingers to move the map',
  holdKey: (key: string) => `Hold ${key} and scroll to zoom the map`,
  attribution: 'Natural Earth · GeoNames (CC BY 4.0)',
  attributionOf: (host: string) => `Map from ${host} · Natural Earth · GeoNames (CC BY 4.0)`,
  fullScreen: 'Full screen',

  basemap: 'Basemap',
  basemapEmbedded: 'Built in',
  basemapEmbeddedNote: 'Built in, no requests.',
  basemapLiberty: 'Streets: OpenFreeMap Liberty',
  basemapAsks: (host: string) => `Loads every part of the map you look at from ${host}.`,
  basemapOther: 'Custom style or PMTiles URL (loads from that host)',
  basemapShow: 'Show',
  basemapWrong: 'That is not an address of a map.',
  streetsFailed: (host: string, why: string) =>
    `The streets from ${host} cannot be shown: ${why}. The embedded map is back.`,
  savePicture: 'Save a picture',
  saveSvg: 'SVG',
  saveSvgNote: 'Vector, sharp at any size.',
  savePng: 'PNG',
  savePngNote: 'Pixels, at twice the size.',
  pictureShows: 'What it shows',
  pictureShowsScreen: 'The map as it is now',
  pictureFormat: 'Format',
  pictureWide: 'Wide, 1200 × 676',
  pictureSquare: 'Square, 1080 × 1080',
  pictureTall: 'Tall, 1080 × 1350',
  altText: 'Alt text',
  altTextNote: 'For the page that shows the picture: readers who do not see it hear this.',
  print: 'Print',
  printNote: 'The article, the map, and every place with the paragraphs that name it.',
} as const;
