import { DIVISIONS, TOWNS } from '../classes.ts';
import type { Gazetteer } from '../Gazetteer.ts';
import { populationOf } from '../population.ts';
import type { Match } from './Match.ts';

/**
 * A town with a smaller share of its division's inhabitants is not what their common name means; one that only some
 * call so needs more of them: New York City, and not Oklahoma City.
 */
const LEAST_SHARE = 0.05;
const LEAST_SHARE_ALTERNATE = 0.3;

/** Puts a town before the division around it that has the same name: Lisbon is the city before it is the district. */
export function townsFirst(gazetteer: Gazetteer, matches: readonly Match[]): Match[] {
  const whole = matches.filter(({ isWhole }) => isWhole);
  const towns = whole.filter(({ entry }) => gazetteer.isAny(entry, TOWNS));
  const lifted = new Map<Match, number>();
  for (const division of whole) {
    if (!gazetteer.isAny(division.entry, DIVISIONS)) continue;
    const people = populationOf(gazetteer.sizeOf(division.entry));
    const own = towns.filter(({ entry, isAlternate }) => {
      const least = people * (isAlternate ? LEAST_SHARE_ALTERNATE : LEAST_SHARE);
      return gazetteer.holds(division.entry, entry) && populationOf(gazetteer.sizeOf(entry)) >= least;
    });
    const [town] = own.sort((a, b) => b.score - a.score);
    if (town) lifted.set(town, Math.max(lifted.get(town) ?? town.score, division.score + 0.001));
  }
  return matches.map((match) => ({ ...match, score: lifted.get(match) ?? match.score }));
}
