import type { Gazetteer } from '../gazetteer/Gazetteer.ts';
import { FEATURES } from '../gazetteer/tables.ts';
import type { Group } from './Group.ts';
import type { Picks } from './picks.ts';

const COUNTRY = FEATURES.indexOf('country');
const ADMIN1 = FEATURES.indexOf('admin1');
const ADMIN2 = FEATURES.indexOf('admin2');

/** What the text's other names say about where it plays. */
export interface Context extends Picks {
  readonly groups: readonly Group[];
  /** How much each country or division is named by itself or its people. */
  readonly named: ReadonlyMap<number, number>;
  /** For each country and division, the weight of the groups that have a candidate in it, and of those whose pick is. */
  readonly possible: ReadonlyMap<number, number>;
  readonly picked: ReadonlyMap<number, number>;
  /** The weight of all groups. */
  readonly total: number;
}

/** The context that these picks make. */
export function contextOf(
  groups: readonly Group[],
  possible: ReadonlyMap<number, number>,
  { picks, certainty }: Picks,
  gazetteer: Gazetteer,
): Context {
  const { features, admin1, admin2 } = gazetteer.tables;
  const named = new Map<number, number>();
  const picked = new Map<number, number>();
  let total = 0;
  groups.forEach((group, g) => {
    total += group.weight;
    const entry = group.candidates[picks[g] ?? -1]?.entry ?? 0;
    const sure = group.weight * (certainty[g] ?? 0);
    const feature = features[entry];
    if (feature === COUNTRY || feature === ADMIN1 || feature === ADMIN2) {
      bump(named, entry, sure * Math.min(3, group.spans.length));
    }
    for (const division of [gazetteer.countryOf(entry), admin1[entry] ?? 0, admin2[entry] ?? 0]) {
      if (division !== entry) bump(picked, division, sure);
    }
  });
  return { groups, picks, certainty, named, possible, picked, total };
}

/** For each country and division, the weight of the groups that have a candidate in it. */
export function possibleDivisions(groups: readonly Group[], gazetteer: Gazetteer): Map<number, number> {
  const { admin1, admin2 } = gazetteer.tables;
  const possible = new Map<number, number>();
  for (const { candidates, weight } of groups) {
    const inside = new Set<number>();
    for (const { entry } of candidates) {
      inside
        .add(gazetteer.countryOf(entry))
        .add(admin1[entry] ?? 0)
        .add(admin2[entry] ?? 0);
    }
    for (const division of inside) bump(possible, division, weight);
  }
  return possible;
}

function bump(map: Map<number, number>, key: number, by: number): void {
  if (key) map.set(key, (map.get(key) ?? 0) + by);
}
