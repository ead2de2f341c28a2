import type { MultiLineString } from 'geojson';
import { feature } from 'topojson-client';
import type { MultiPolygon, Polygon, Topology } from 'topojson-specification';

/** The border that two areas share, the key that sorts first first. */
export interface PairLine {
  readonly a: string;
  readonly b: string;
  readonly geometry: MultiLineString;
}

/**
 * The borders of areas, each with the two that it parts. What only one area has is a coast, and left out.
 *
 * @param areas their keys and shapes; several may share a key
 */
export function pairLines(
  topology: Topology,
  areas: readonly (readonly [key: string, area: Polygon | MultiPolygon])[],
): PairLine[] {
  const sides = new Map<number, string[]>();
  for (const [key, area] of areas) {
    const rings = area.type === 'Polygon' ? area.arcs : area.arcs.flat();
    for (const arc of rings.flat()) {
      const index = arc < 0 ? ~arc : arc;
      sides.set(index, [...(sides.get(index) ?? []), key]);
    }
  }
  const pairs = new Map<string, { a: string; b: string; arcs: number[][] }>();
  for (const [arc, [one, other]] of sides) {
    if (one === undefined || other === undefined || one === other) continue;
    const [a, b] = one < other ? [one, other] : [other, one];
    const pair = pairs.get(`${a}|${b}`) ?? { a, b, arcs: [] };
    pair.arcs.push([arc]);
    pairs.set(`${a}|${b}`, pair);
  }
  return [...pairs.values()].map(({ a, b, arcs }) => ({
    a,
    b,
    geometry: feature(topology, { type: 'MultiLineString', arcs }).geometry as MultiLineString,
  }));
}
