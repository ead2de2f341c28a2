import { fold } from '../../../../src/gazetteer/fold.ts';
import { distance } from '../../../../src/geo/distance.ts';
import type { Kind } from '../kinds.ts';
import type { PlaceRow, Problem } from '../parsePlaces.ts';

/** Within as many kilometres two rows of one name are one place; the parts of a town are close to each other. */
const NEAR = 15;
const NEAR_IN_TOWN = 3;
const NEAR_AT_MOST = 50;
const IN_TOWN = new Set(['quarter', 'street', 'site', 'seat']);

/** How near a row of this class and extent, both rows' together, is the same place. */
export function sameWithin(feature: string, extent: number): number {
  return Math.min(NEAR_AT_MOST, Math.max(IN_TOWN.has(feature) ? NEAR_IN_TOWN : NEAR, extent));
}

/** Rows that say again what a row before them says: a name of the same class in the same place. */
export function checkDuplicates(
  rows: readonly PlaceRow[],
  kinds: ReadonlyMap<string, Kind>,
): readonly Problem[] {
  const problems: Problem[] = [];
  const known = new Map<string, PlaceRow[]>();
  for (const row of rows) {
    const feature = kinds.get(row.kind)?.feature ?? 'none';
    const keys = [...new Set([row.name, ...row.also].map((name) => `${feature} ${fold(name)}`))];
    const twin = keys
      .flatMap((key) => known.get(key) ?? [])
      .find(
        ({ point, extent }) => distance(point, row.point) / 1000 <= sameWithin(feature, extent + row.extent),
      );
    if (twin) {
      const { file, line, name } = twin;
      problems.push({ file: row.file, line: row.line, message: `the same as “${name}” at ${file}:${line}` });
    }
    for (const key of keys) known.set(key, [...(known.get(key) ?? []), row]);
  }
  return problems;
}
