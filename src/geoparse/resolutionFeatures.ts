import type { Gazetteer } from '../gazetteer/Gazetteer.ts';
import { FEATURES } from '../gazetteer/tables.ts';
import type { Anchors } from './Anchors.ts';
import type { Context } from './Context.ts';
import type { Features } from './Features.ts';
import type { Group } from './Group.ts';
import type { Mention } from './mentionsOf.ts';
import { nearness } from './nearness.ts';

const COUNTRY = FEATURES.indexOf('country');

/** What a linear model is told about a candidate, to say whether it is the one meant. */
export function resolutionFeatures(
  round: number,
  mention: Mention,
  c: number,
  anchors: Anchors,
  context: Context,
  gazetteer: Gazetteer,
  into: Features,
): void {
  const { bestTie, cue, source } = mention;
  const group = context.groups[mention.group];
  const candidate = group?.candidates[c];
  if (!group || !candidate) return;
  const { entry, rank } = candidate;
  const tie = mention.ties[c] ?? 0;
  const groupTie = mention.groupTies[c] ?? 0;
  const { features, populations, admin1, admin2 } = gazetteer.tables;
  const feature = features[entry] ?? 0;
  const population = populations[entry] ?? 0;
  const size = (population / 16) | 0;
  const number = Math.min(8, group.candidates.length);
  const country = gazetteer.countryOf(entry);
  const first = admin1[entry] ?? 0;
  const second = admin2[entry] ?? 0;
  const topPopulation = populations[group.candidates[0]?.entry ?? 0] ?? 0;
  // Of a region, a sea or a site no inhabitants are known, which does not make it small.
  const behind = population === 0 ? 11 : Math.min(10, ((topPopulation - population) / 12) | 0);
  const alternate = candidate.alternate ? 1 : 0;
  const own = group.weight * (context.certainty[mention.group] ?? 0);
  const pick = group.candidates[context.picks[mention.group] ?? -1]?.entry ?? 0;
  const without = (map: ReadonlyMap<number, number>, key: number, isOwn: boolean, by = own) =>
    key === 0 ? 0 : Math.max(0, (map.get(key) ?? 0) - (isOwn ? by : 0));
  const total = Math.max(0.01, context.total - group.weight);
  const pickCountry = gazetteer.countryOf(pick);
  const namedCountry = feature === COUNTRY ? -1 : level(context.named.get(country) ?? 0);
  const namedFirst = first ? level(context.named.get(first) ?? 0) : -1;
  const namedSecond = second ? level(context.named.get(second) ?? 0) : -1;
  const pickedCountry = without(context.picked, country, pickCountry === country);
  const pickedFirst = without(context.picked, first, first !== 0 && admin1[pick] === first);
  const pickedSecond = without(context.picked, second, second !== 0 && admin2[pick] === second);
  const possibleCountry = without(context.possible, country, true, group.weight);
  const possibleFirst = without(context.possible, first, true, group.weight);
  const possibleSecond = without(context.possible, second, true, group.weight);
  const near = nearness(anchors, entry, gazetteer);
  const behindExact =
    alternate && group.exact >= 0 ? 1 + Math.max(-6, Math.min(6, ((group.exact - population) / 12) | 0)) : -9;
  const base = 64 + 48 * round;
  const tied = tie * 8 + groupTie;

  into.start();
  into.add(base, feature, alternate, source);
  into.add(base + 1, size, feature);
  into.add(base + 2, Math.min(rank, 6), number);
  into.add(base + 3, behind, alternate);
  into.add(base + 4, namedCountry, feature);
  into.add(base + 5, namedFirst, feature);
  into.add(base + 6, namedSecond, namedFirst);
  into.add(base + 7, tied, bestTie);
  into.add(base + 8, tie, feature);
  into.add(base + 9, share(pickedCountry, total), level(pickedCountry));
  into.add(base + 10, share(pickedFirst, total), level(pickedFirst));
  into.add(base + 11, share(pickedSecond, total), level(pickedSecond));
  into.add(base + 12, share(possibleCountry, total), level(possibleCountry));
  into.add(base + 13, share(possibleFirst, total), level(possibleFirst));
  into.add(base + 14, share(possibleSecond, total), level(possibleSecond));
  into.add(base + 15, near.closest);
  into.add(base + 16, near.third);
  into.add(base + 17, near.within, near.count);
  into.add(base + 18, near.closest, behind);
  into.add(base + 19, namedCountry, namedFirst, level(pickedFirst));
  into.add(base + 20, cue, feature);
  into.add(base + 21, behind, namedFirst, namedCountry);
  into.add(base + 22, behind, share(pickedCountry, total));
  into.add(base + 23, behind, share(pickedFirst, total));
  into.add(base + 24, near.closest, namedFirst, namedCountry);
  into.add(base + 25, size, Math.min(rank, 3), level(pickedCountry));
  into.add(base + 26, bestTie, groupTie, behind);
  into.add(base + 27, near.within, behind);
  into.add(base + 28, feature, Math.min(rank, 3), number);
  into.add(base + 32, behindExact, alternate);
  into.add(base + 30, near.nearWeighted, behind);
  into.add(base + 31, near.beside, near.closest);
}

/** What the model is told about the possibility that none of the candidates is meant. */
export function absenceFeatures(
  round: number,
  group: Group,
  source: number,
  bestTie: number,
  gazetteer: Gazetteer,
  into: Features,
): void {
  const top = group.candidates[0]?.entry ?? 0;
  const base = 64 + 48 * round + 40;
  const size = ((gazetteer.tables.populations[top] ?? 0) / 16) | 0;
  into.start();
  into.add(base, source);
  into.add(base + 1, gazetteer.tables.features[top] ?? 0, size);
  into.add(base + 2, Math.min(8, group.candidates.length), bestTie);
  into.add(base + 3, (group.weight * 5) | 0, source);
}

/** A weight of evidence in a few steps. */
function level(weight: number): number {
  if (weight < 0.15) return 0;
  if (weight < 0.6) return 1;
  if (weight < 1.5) return 2;
  return weight < 4 ? 3 : 4;
}

function share(weight: number, total: number): number {
  return weight < 0.1 ? 0 : 1 + Math.min(9, ((weight / total) * 10) | 0);
}
