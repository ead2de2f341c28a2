import countries from 'world-countries';
import type { Entry } from './Entry.ts';
import { namesOf } from './names.ts';

/** The countries and territories of ISO 3166-1, with what English calls them and their people. */
export function readCountries(cities: readonly Entry[]): Entry[] {
  const inhabitants = new Map<string, number>();
  for (const city of cities) {
    inhabitants.set(city.country, (inhabitants.get(city.country) ?? 0) + city.population);
  }
  return countries.map((country) => {
    const own = namesOf.country(country.cca2);
    const eng = country.demonyms['eng'];
    const single = new Set([eng?.m, eng?.f].filter((word) => word !== undefined && word.length > 2));
    const demonyms = [...own.demonyms, ...[...single].flatMap((word) => [word ?? '', plural(word ?? '')])];
    const [lat = 0, lng = 0] = country.latlng;
    return {
      id: 0,
      code: country.cca2,
      name: country.name.common,
      own: own.names,
      names: [
        ...own.also,
        country.name.official,
        ...country.altSpellings.filter(
          (name) => name.length > 3 && !name.includes(',') && !demonyms.includes(name),
        ),
      ],
      demonyms,
      feature: 'country',
      point: [lng, lat],
      population: inhabitants.get(country.cca2) ?? 0,
      // A circle of its area.
      extent: Math.sqrt(Math.max(0, country.area) / Math.PI),
      country: '',
      admin1: '',
      admin2: '',
    };
  });
}

/** “Iraqis”, but the Japanese and the Irish stay as they are. */
const plural = (demonym: string) => (/(?:s|sh|ch|ese)$/.test(demonym) ? demonym : `${demonym}s`);
