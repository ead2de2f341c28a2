import { fold } from '../../../src/gazetteer/fold.ts';
import { distance } from '../../../src/geo/distance.ts';
import type { Entry } from './Entry.ts';
import { NearestTown } from './NearestTown.ts';

/** Two towns of one name in one division are the same where they are this near to each other, in kilometres. */
const SAME = 25;

/** A town lies in the county of a town as near as this, in kilometres. */
const WITHIN_COUNTY = 12;

/** A town of another list, of which no more is known. */
export interface ListedTown {
  readonly name: string;
  readonly point: readonly [number, number];
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** GeoNames’ code, such as `US.LA`. */
  readonly admin1: string;
  /** The inhabitants of a town that is about as well known. */
  readonly prominence: number;
}

/** Adds the towns that none of the entries is: of the same name, within a short way. */
export function addTowns(entries: readonly Entry[], listed: readonly ListedTown[]): Entry[] {
  const all = [...entries];
  const known = new Map<string, Entry[]>();
  const key = ({ country }: Pick<Entry, 'country'>, name: string) => `${country} ${fold(name)}`;
  const learn = (entry: Entry) => {
    for (const at of new Set([entry.name, ...entry.own, ...entry.names].map((name) => key(entry, name)))) {
      const same = known.get(at);
      if (same) same.push(entry);
      else known.set(at, [entry]);
    }
  };
  for (const entry of entries) learn(entry);
  const counties = new NearestTown(entries);
  for (const { name, point, country, admin1, prominence } of listed) {
    const same = known.get(key({ country }, name)) ?? [];
    if (same.some((entry) => distance(entry.point, point) / 1000 <= SAME)) continue;
    const near = counties.of(country, point);
    const isInCounty =
      near !== null && near.admin1 === admin1 && distance(near.point, point) / 1000 <= WITHIN_COUNTY;
    const entry: Entry = {
      id: 0,
      code: '',
      name,
      own: [],
      names: [],
      demonyms: [],
      feature: 'town',
      point,
      population: 0,
      prominence,
      country,
      admin1,
      admin2: isInCounty ? near.admin2 : '',
    };
    all.push(entry);
    learn(entry);
  }
  return all;
}
