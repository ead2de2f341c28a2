import { distance } from '../../../src/geo/distance.ts';
import type { ListedTown } from './addTowns.ts';
import type { Entry } from './Entry.ts';

/** Two towns of one name within this are one, in kilometres. */
const SAME = 5;

/**
 * The towns with the divisions they lie in today: provinces are merged and split, and GeoNames gives the codes that
 * fall free to others. Where the later list has the town its division counts, else the one that most towns of the
 * former division went to.
 *
 * @param known the codes of the divisions of today, such as `US.LA`.
 */
export function inPresentDivisions(
  towns: readonly Entry[],
  later: readonly ListedTown[],
  known: ReadonlySet<string>,
): Entry[] {
  const listed = new Map<string, ListedTown[]>();
  for (const town of later) {
    const key = nameKey(town);
    const group = listed.get(key);
    if (group) group.push(town);
    else listed.set(key, [town]);
  }
  const present = towns.map((town) => {
    const same = listed.get(nameKey(town))?.find(({ point }) => distance(point, town.point) / 1000 <= SAME);
    return same && known.has(same.admin1) ? same.admin1 : null;
  });
  const successors = successorsOf(towns, present);
  return towns.map((town, i) => {
    const admin1 = present[i] ?? successors.get(town.admin1) ?? town.admin1;
    return admin1 === town.admin1 ? town : { ...town, admin1, admin2: '' };
  });
}

const nameKey = ({ country, name }: { country: string; name: string }) => `${country} ${name}`;

/** For each former division the one in which most of its towns lie today. */
function successorsOf(towns: readonly Entry[], present: readonly (string | null)[]): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const [i, { admin1 }] of towns.entries()) {
    const now = present[i];
    if (!now) continue;
    const of = counts.get(admin1) ?? new Map<string, number>();
    counts.set(admin1, of.set(now, (of.get(now) ?? 0) + 1));
  }
  const most = (of: Map<string, number>) => [...of].reduce((a, b) => (b[1] > a[1] ? b : a))[0];
  return new Map([...counts].map(([former, of]) => [former, most(of)]));
}
