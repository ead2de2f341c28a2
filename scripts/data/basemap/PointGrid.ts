import type { Position } from 'geojson';

interface Located {
  lng: number;
  lat: number;
}

/** Points by whole degree, to ask which lie in a polygon. */
export class PointGrid<T extends Located> {
  readonly #cells = new Map<string, T[]>();

  constructor(points: readonly T[]) {
    for (const point of points) {
      const key = `${Math.floor(point.lng)} ${Math.floor(point.lat)}`;
      const cell = this.#cells.get(key);
      if (cell) cell.push(point);
      else this.#cells.set(key, [point]);
    }
  }

  /** The points in the outer ring and in none of the holes. */
  within([outer = [], ...holes]: readonly Position[][]): T[] {
    const xs = outer.map(([x = 0]) => Math.floor(x));
    const ys = outer.map(([, y = 0]) => Math.floor(y));
    const found: T[] = [];
    for (let x = Math.min(...xs); x <= Math.max(...xs); x += 1) {
      for (let y = Math.min(...ys); y <= Math.max(...ys); y += 1) {
        for (const point of this.#cells.get(`${x} ${y}`) ?? []) {
          if (inside(point, outer) && !holes.some((hole) => inside(point, hole))) found.push(point);
        }
      }
    }
    return found;
  }
}

function inside({ lng, lat }: Located, ring: readonly Position[]): boolean {
  let within = false;
  ring.forEach(([ax = 0, ay = 0], index) => {
    const [bx = 0, by = 0] = ring.at(index - 1) ?? [];
    if (ay > lat !== by > lat && lng < ((bx - ax) * (lat - ay)) / (by - ay) + ax) within = !within;
  });
  return within;
}
