import { fold } from '../../../../src/gazetteer/fold.ts';
import { distance } from '../../../../src/geo/distance.ts';
import type { Entry } from '../../gazetteer/Entry.ts';

type Point = readonly [number, number];

/** GeoNames' populated places by name. */
export class TownIndex {
  readonly #byName = new Map<string, Entry[]>();

  constructor(towns: readonly Entry[]) {
    for (const town of towns) {
      for (const key of new Set([town.name, ...town.names].map(fold))) {
        const known = this.#byName.get(key);
        if (known) known.push(town);
        else this.#byName.set(key, [town]);
      }
    }
  }

  /** The nearest town with this name in any spelling that folds alike, and the kilometres to it. */
  nearest(name: string, point: Point): { readonly town: Entry; readonly kilometres: number } | null {
    let found: { town: Entry; kilometres: number } | null = null;
    for (const town of this.#byName.get(fold(name)) ?? []) {
      const kilometres = distance(town.point, point) / 1000;
      if (!found || kilometres < found.kilometres) found = { town, kilometres };
    }
    return found;
  }
}
