import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../scripts/data/gazetteer/Entry.ts';
import { CountryLands } from '../../../scripts/data/places/check/CountryLands.ts';
import { checkPlaces } from '../../../scripts/data/places/check/checkPlaces.ts';
import { TownIndex } from '../../../scripts/data/places/check/TownIndex.ts';
import { readKinds } from '../../../scripts/data/places/kinds.ts';
import { parsePlaces } from '../../../scripts/data/places/parsePlaces.ts';
import { readPlaces } from '../../../scripts/data/places/readPlaces.ts';

const kinds = readKinds();
const header = 'name,also,kind,country,lng,lat,extent,near,former';
const parse = (...rows: string[]) => parsePlaces([header, ...rows].join('\n'), 'a.csv', kinds);

function town(name: string, lng: number, lat: number, names: string[] = []): Entry {
  return {
    id: 1,
    code: '',
    name,
    own: [],
    names,
    demonyms: [],
    feature: 'town',
    point: [lng, lat],
    population: 1000,
    country: 'GB',
    admin1: 'GB.ENG',
    admin2: '',
  };
}

const lands = new CountryLands();
const towns = new TownIndex([town('London', -0.13, 51.51), town('Peckham', -0.07, 51.47, ['Pecheham'])]);

function problemsOf(...rows: string[]): string[] {
  return checkPlaces(parse(...rows).places, { kinds, lands, towns }).map(
    ({ line, message }) => `${line}: ${message}`,
  );
}

describe('a table of places', () => {
  it('is read with its lines, spellings and countries', () => {
    const { places, problems } = parse(
      '"Island, the",,island,,10,50,3,,',
      'Danube,Donau|Duna,river,DE AT HU,19,47.8,1400,,',
      'Stalingrad,,town,RU,44.5,48.7,15,Volgograd,former',
    );
    expect(problems).toEqual([]);
    expect(places.map(({ line }) => line)).toEqual([2, 3, 4]);
    expect(places[0]).toMatchObject({ name: 'Island, the', also: [], countries: [] });
    expect(places[1]).toEqual({
      file: 'a.csv',
      line: 3,
      name: 'Danube',
      also: ['Donau', 'Duna'],
      kind: 'river',
      countries: ['DE', 'AT', 'HU'],
      point: [19, 47.8],
      extent: 1400,
      near: '',
      former: false,
    });
    expect(places[2]?.former).toBe(true);
  });

  it.each([
    ['Danube,,stream,DE,19,47.8,9,,', 'kind “stream” is not in data/kinds.csv'],
    ['Danube,,river,XX,19,47.8,9,,', 'country “XX” is no code of ISO 3166-1'],
    ['Danube,,river,DE,190,47.8,9,,', 'lng “190” is above 180'],
    ['Danube,,river,DE,19,47.8,wide,,', 'extent “wide” is no number'],
    ['Danube ,,river,DE,19,47.8,9,,', 'name “Danube ” has spaces too many'],
    ['Danube,Дунай,river,DE,19,47.8,9,,', 'has no two Latin letters'],
    ['Danube,,river,DE,19,47.8,9,,gone', 'former “gone” is neither empty nor “former”'],
  ])('reports the row %s', (row, message) => {
    const { places, problems } = parse(row);
    expect(places).toEqual([]);
    expect(problems[0]).toMatchObject({ file: 'a.csv', line: 2 });
    expect(`${problems[0]?.message}`).toContain(message);
  });

  it('is refused with another header, a cell too few or a quote that does not end', () => {
    expect(() => parsePlaces('name,kind\n', 'a.csv', kinds)).toThrow(/^a\.csv:1: the header is not/);
    expect(() => parse('Danube,,river')).toThrow('a.csv:2: 3 cells in place of 9');
    expect(() => parse('"Danube,,river')).toThrow(/^a\.csv: Quote Not Closed/);
  });
});

describe('the check of places', () => {
  it('lets pass what is right', () => {
    expect(
      problemsOf(
        'Brixton,,quarter,GB,-0.115,51.46,1,London,',
        'Severn,River Severn,river,GB,-2.3,51.9,150,,',
        'Peckham,Little Lagos,quarter,GB,-0.07,51.47,1,London,',
        'Dover Strait,,strait,GB FR,1.4,51,30,,',
        'Chinatown,,quarter,GB,-0.131,51.511,0.3,London,',
        'Chinatown,,quarter,GB,-2.24,53.478,0.3,,',
        'Fiji,,archipelago,FJ,-179.5,-17.8,250,,',
      ),
    ).toEqual([]);
  });

  it.each([
    ['Brixton,,quarter,GB,-0.115,41.46,1,,', /“Brixton”: \d+ km outside GB$/],
    ['Calgary Tower,,landmark,CA,114.06,51.04,0.2,,', /CA; inside it with the sign of the longitude turned/],
    ['Uluru,,mountain,AU,131.04,25.34,2,,', /AU; inside it with the sign of the latitude turned/],
    ['Mecca Clock,,landmark,SA,21.42,39.83,0.2,,', /SA; inside it with longitude and latitude exchanged/],
    ['Mosul Dam,,dam,,42.8,36.6,2,,', /a dam without a country/],
    ['Snowdon,,mountain,GB,-4.08,53.07,3,London,', /km from any “London”/],
    ['Snowdon,,mountain,GB,-4.08,53.07,3,Llan,', /GeoNames has no town “Llan”/],
    ['Snowdon,,mountain,GB,-4.08,53.07,300,,', /an extent of 300 km; a mountain has/],
    ['Snowdon,Eryri|Eryri,mountain,GB,-4.08,53.07,3,,', /“Eryri” is there twice/],
    ['Peckham,Pecheham,quarter,GB,-0.07,51.47,1,,', /GeoNames has it: Peckham/],
  ])('finds what is wrong with %s', (row, message) => {
    expect(problemsOf(row)).toEqual([expect.stringMatching(message)]);
  });

  it('finds a place that is there twice under any of its names', () => {
    expect(
      problemsOf(
        'Snowdon,Yr Wyddfa,mountain,GB,-4.08,53.07,3,,',
        'Mount Snowdon,Yr Wyddfa,mountain,GB,-4.1,53.1,3,,',
      ),
    ).toEqual(['3: “Mount Snowdon”: the same as “Snowdon” at a.csv:2']);
  });
});

describe('the tables of data/places', () => {
  it('hold to their form, their countries and each other', { timeout: 300_000 }, () => {
    const { places, problems } = readPlaces(kinds);
    const inPlace = places.map((place) => ({ ...place, near: '' }));
    const world = { kinds, lands, towns: new TownIndex([]) };
    expect([...problems, ...checkPlaces(inPlace, world)]).toEqual([]);
  });
});
