const list = new Intl.ListFormat('en');

/** What a picture of the map says. */
export const pictureWords = {
  attribution: 'Natural Earth · GeoNames (CC BY 4.0)',
  /** What a picture of the map shows, for those who do not see it. */
  places: (names: readonly string[]) =>
    names.length === 0 ? 'A map without places.' : `A map of ${list.format(names)}.`,
  /** The same as a text to go with the picture on a page. */
  storyMap: (title: string, names: readonly string[]) =>
    names.length === 0 ? `Map of “${title}”.` : `Map of “${title}”: ${list.format(names)}.`,
  placeShow: (host: string) => `Show the picture from ${host}`,
  placeFailed: (alt: string) => `The picture cannot be had${alt ? `: ${alt}` : ''}.`,
  distance: (metres: number) =>
    metres >= 1000 ? `${(metres / 1000).toLocaleString('en')} km` : `${metres} m`,
} as const;
