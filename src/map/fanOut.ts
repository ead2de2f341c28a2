import type { Feature, FeatureCollection, LineString } from 'geojson';
import { project, unproject } from '../geo/mercator.ts';
import type { MarkGroup } from './groupMarks.ts';

/** A group opened: where its marks stand side by side, by their ids, and a line from each to where it belongs. */
export interface Fan {
  readonly points: ReadonlyMap<string, readonly [number, number]>;
  readonly lines: FeatureCollection<LineString>;
}

export const NO_FAN: Fan = { points: new Map(), lines: { type: 'FeatureCollection', features: [] } };

/** The room that a mark of the fan takes, in pixels. */
const ROOM = 34;

/** Spreads a group's marks along a spiral around its leader, at a zoom: each turn wider than the last by one mark. */
export function fanOut({ leader, others }: MarkGroup, zoom: number): Fan {
  const centre = project(leader.point, zoom);
  const points = new Map<string, readonly [number, number]>();
  const lines: Feature<LineString>[] = [];
  let angle = 0;
  let radius = ROOM;
  for (const { id, point } of [leader, ...others]) {
    const at = unproject([centre[0] + radius * Math.sin(angle), centre[1] - radius * Math.cos(angle)], zoom);
    points.set(id, at);
    lines.push({
      type: 'Feature',
      geometry: { type: 'LineString', coordinates: [[...point], at] },
      properties: {},
    });
    // An Archimedean spiral, walked by one mark's room at a time.
    angle += ROOM / radius;
    radius += (ROOM * ROOM) / (radius * 2 * Math.PI);
  }
  return { points, lines: { type: 'FeatureCollection', features: lines } };
}

/** The zoom at which the group's nearest mark stands clear of the leader; infinite where the two are on one point. */
export function clearZoom({ leader, others }: MarkGroup): number {
  const [x, y] = project(leader.point, 0);
  const nearest = Math.min(
    ...others.map(({ point }) => {
      const [ox, oy] = project(point, 0);
      return Math.hypot(x - ox, y - oy);
    }),
  );
  return Math.log2(ROOM / nearest);
}
