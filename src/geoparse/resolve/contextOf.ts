import type { Gazetteer } from '../../gazetteer/Gazetteer.ts';
import type { EntryClass } from '../../gazetteer/tables.ts';
import { itemAt } from '../reading/itemAt.ts';
import type { Favourite } from './favourites.ts';
import type { Group } from './Group.ts';

/** How much each country or division has of something, by its entry. */
type Weights = ReadonlyMap<number, number>;

/** What the text's other names say about where it plays. */
export interface Context {
  /** For each group, by its number, what it has provisionally come to. */
  readonly favourites: readonly Favourite[];
  /** How much each country or division is named by itself or its people. */
  readonly named: Weights;
  /** For each country and division, the weight of the groups that have a candidate in it, and of those whose favourite is. */
  readonly possible: Weights;
  readonly favoured: Weights;
  /** The weight of all groups. */
  readonly total: number;
}

/** Classes whose names say where a text plays. */
const HOLDERS: ReadonlySet<EntryClass> = new Set(['country', 'admin1', 'admin2']);

/** More mentions of a country than these do not say more. */
const MOST_MENTIONS = 3;

/** The context that these favourites make. */
export function contextOf(
  groups: readonly Group[],
  favourites: readonly Favourite[],
  { possible, signs }: { readonly possible: Weights; readonly signs: Weights },
  gazetteer: Gazetteer,
): Context {
  const named = new Map(signs);
  const favoured = new Map(signs);
  let total = 0;
  for (const { number, weight, spans, isDirection } of groups) {
    total += weight;
    if (isDirection) continue;
    const { candidate, certainty } = itemAt(favourites, number);
    const { entry } = candidate;
    const sure = weight * certainty;
    if (gazetteer.isAny(entry, HOLDERS)) bump(named, entry, sure * Math.min(MOST_MENTIONS, spans.length));
    for (const division of holdersOf(entry, gazetteer))
      if (division !== entry) bump(favoured, division, sure);
  }
  return { favourites, named, possible, favoured, total };
}

/** For each country and division, the weight of the groups that have a candidate in it. */
export function possibleDivisions(groups: readonly Group[], gazetteer: Gazetteer): Weights {
  const possible = new Map<number, number>();
  for (const { candidates, weight } of groups) {
    const inside = new Set<number>();
    for (const { entry } of candidates) for (const holder of holdersOf(entry, gazetteer)) inside.add(holder);
    for (const division of inside) bump(possible, division, weight);
  }
  return possible;
}

/** The country and the divisions that hold an entry, or that it is; 0 for those that do not. */
function holdersOf(entry: number, gazetteer: Gazetteer): number[] {
  return [gazetteer.countryOf(entry), gazetteer.admin1Of(entry), gazetteer.admin2Of(entry)];
}

function bump(map: Map<number, number>, key: number, by: number): void {
  if (key) map.set(key, (map.get(key) ?? 0) + by);
}
