import type { Position } from 'geojson';
import { Atlas } from '../../basemap/Atlas.ts';

type Point = readonly [number, number];

interface Land {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
  readonly rings: readonly (readonly Position[])[];
}

/** What Natural Earth draws as a part of another: the one that it draws. */
const WITHIN: Readonly<Record<string, string>> = {
  BQ: 'NL',
  BV: 'NO',
  CC: 'AU',
  CX: 'AU',
  GF: 'FR',
  GP: 'FR',
  MQ: 'FR',
  RE: 'FR',
  SJ: 'NO',
  TK: 'NZ',
  YT: 'FR',
};

const KILOMETRES_PER_DEGREE = 111.2;

/** The land of every country at 1:10 m, to measure how far outside of it a point lies. */
export class CountryLands {
  readonly #lands = new Map<string, Land[]>();

  constructor() {
    for (const { identity, geometry } of new Atlas('10m').areas()) {
      const lands = this.#lands.get(identity.iso ?? '') ?? [];
      lands.push(...geometry.coordinates.map(landOf));
      this.#lands.set(identity.iso ?? '', lands);
    }
  }

  /**
   * Kilometres from a point to a country's land, 0 on it; right within a few per cent up to some hundred kilometres.
   *
   * @param code ISO 3166-1 alpha-2.
   */
  outside(code: string, point: Point): number {
    let least = Number.POSITIVE_INFINITY;
    for (const land of this.#lands.get(WITHIN[code] ?? code) ?? []) {
      // A country across the antimeridian goes on past 180°.
      for (const turn of [-360, 0, 360]) least = distanceTo(land, [point[0] + turn, point[1]], least);
      if (least === 0) return 0;
    }
    return least;
  }
}

function landOf(rings: readonly (readonly Position[])[]): Land {
  const outer = rings[0] ?? [];
  const lngs = outer.map(([lng = 0]) => lng);
  const lats = outer.map(([, lat = 0]) => lat);
  return {
    west: Math.min(...lngs),
    south: Math.min(...lats),
    east: Math.max(...lngs),
    north: Math.max(...lats),
    rings,
  };
}

/** Kilometres to the land where that is less than `least`, else `least`. */
function distanceTo({ west, south, east, north, rings }: Land, [lng, lat]: Point, least: number): number {
  const shrink = Math.cos((lat * Math.PI) / 180);
  const beside = Math.max(west - lng, lng - east, 0) * shrink;
  const above = Math.max(south - lat, lat - north, 0);
  if (Math.hypot(beside, above) * KILOMETRES_PER_DEGREE >= least) return least;
  if (covers(rings, [lng, lat])) return 0;
  let nearest = Number.POSITIVE_INFINITY;
  for (const ring of rings) {
    let [px = 0, py = 0] = ring.at(-1) ?? [];
    for (const [x = 0, y = 0] of ring) {
      const [ax, bx] = [(px - lng) * shrink, (x - lng) * shrink];
      nearest = Math.min(nearest, toSegment(ax, py - lat, bx, y - lat));
      [px, py] = [x, y];
    }
  }
  return Math.min(least, nearest * KILOMETRES_PER_DEGREE);
}

function covers(rings: readonly (readonly Position[])[], [lng, lat]: Point): boolean {
  let inside = false;
  for (const ring of rings) {
    let [px = 0, py = 0] = ring.at(-1) ?? [];
    for (const [x = 0, y = 0] of ring) {
      if (y > lat !== py > lat && lng < ((px - x) * (lat - y)) / (py - y) + x) inside = !inside;
      [px, py] = [x, y];
    }
  }
  return inside;
}

/** From the origin to the stretch between two points. */
function toSegment(ax: number, ay: number, bx: number, by: number): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / length));
  return Math.hypot(ax + share * dx, ay + share * dy);
}
