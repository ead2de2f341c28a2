/** What lies under the map may be chosen, and a picture of it saved: the words for that. */
export const mapWords = {
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
  savePicture: 'Save a picture',
  saveSvg: 'SVG',
  saveSvgNote: 'Drawn anew from the same data; sharp at any size.',
  savePng: 'PNG',
  savePngNote: 'The map as it is now, at twice the size.',
  print: 'Print',
  printNote: 'The article, the map, and every place with its sentences.',
  streetsTooSlow: 'it took too long to answer',
} as const;
