import { distance } from '../../../src/geo/distance.ts';
import type { Entry } from './Entry.ts';

type Point = readonly [number, number];

/** Towns by whole degree and country, to ask for the nearest. */
export class NearestTown {
  readonly #cells = new Map<string, Entry[]>();

  constructor(towns: readonly Entry[]) {
    for (const town of towns) {
      const key = cell(town.country, Math.floor(town.point[0]), Math.floor(town.point[1]));
      const known = this.#cells.get(key);
      if (known) known.push(town);
      else this.#cells.set(key, [town]);
    }
  }

  /** The town of a country that is nearest to a point, in the point's degree or one beside it; null for none. */
  of(country: string, point: Point): Entry | null {
    let nearest: Entry | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (const east of [-1, 0, 1]) {
      for (const north of [-1, 0, 1]) {
        const key = cell(country, Math.floor(point[0]) + east, Math.floor(point[1]) + north);
        for (const town of this.#cells.get(key) ?? []) {
          const metres = distance(town.point, point);
          if (metres < least) [nearest, least] = [town, metres];
        }
      }
    }
    return nearest;
  }
}

const cell = (country: string, lng: number, lat: number) => `${country} ${lng} ${lat}`;
