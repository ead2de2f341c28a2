/** What the dialog for exporting says; loaded with it. */
export const exportWords = {
  intro: 'The story as it is shown now.',
  /** Each format: its name, and what opens it. */
  formats: {
    html: ['Page in one file (HTML)', 'Article, map and excerpts; opens in any browser, without a network.'],
    json: ['story.json', 'The whole story; Wherein opens it again, here and on the command line.'],
    geojson: ['GeoJSON', 'The places; for QGIS, geojson.io, Leaflet and most other map programs.'],
    kml: ['KML', 'The places with their sentences; for Google Earth, My Maps and Organic Maps.'],
    csv: ['CSV', 'A row a mention; for Excel, LibreOffice, Google Sheets and Datawrapper.'],
    lpf: [
      'Linked Places',
      'A format for historical gazetteers; for World Historical Gazetteer and Peripleo.',
    ],
    annotations: ['Web Annotations', 'A note a mention; for annotation tools such as Annotorious.'],
    jsonld: ['JSON-LD', 'What the article is about; for search engines, in the head of its page.'],
  },
  pictures: 'The map as a picture, SVG or PNG, is saved from the map itself.',
  making: 'Making the file…',
} as const;
