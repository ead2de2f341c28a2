import type { Feature, FeatureCollection, LineString, Point } from 'geojson';
import { project, unproject } from '../geo/mercator.ts';
import type { MarkGroup } from './groupMarks.ts';
import type { PlaceProperties } from './storyFeatures.ts';

/** A group opened: its marks side by side, and a line from each to where it belongs. */
export interface Fan {
  readonly marks: ReadonlyMap<string, Feature<Point, PlaceProperties>>;
  readonly lines: FeatureCollection<LineString>;
}

/** The room that a mark of the fan takes, in pixels. */
const ROOM = 34;

/** Spreads a group's marks along a spiral around its leader, at a zoom: each turn wider than the last by one mark. */
export function fanOut({ leader, others }: MarkGroup, zoom: number): Fan {
  const centre = pixelOf(leader, zoom);
  const marks = new Map<string, Feature<Point, PlaceProperties>>();
  const lines: Feature<LineString>[] = [];
  let angle = 0;
  let radius = ROOM;
  for (const mark of [leader, ...others]) {
    const at = unproject([centre[0] + radius * Math.sin(angle), centre[1] - radius * Math.cos(angle)], zoom);
    const properties = { ...mark.properties, hidden: false, others: 0, markFrom: 0 };
    marks.set(properties.id, { type: 'Feature', geometry: { type: 'Point', coordinates: at }, properties });
    lines.push({
      type: 'Feature',
      geometry: { type: 'LineString', coordinates: [mark.geometry.coordinates, at] },
      properties: {},
    });
    // An Archimedean spiral, walked by one mark's room at a time.
    angle += ROOM / radius;
    radius += (ROOM * ROOM) / (radius * 2 * Math.PI);
  }
  return { marks, lines: { type: 'FeatureCollection', features: lines } };
}

/** The zoom at which every mark of the group stands clear of the leader; infinite where two are on one point. */
export function clearZoom({ leader, others }: MarkGroup): number {
  const centre = pixelOf(leader, 0);
  const nearest = Math.min(
    ...others.map((mark) => {
      const [x, y] = pixelOf(mark, 0);
      return Math.hypot(x - centre[0], y - centre[1]);
    }),
  );
  return Math.log2(ROOM / nearest);
}

function pixelOf({ geometry }: Feature<Point>, zoom: number): [number, number] {
  const [lng = 0, lat = 0] = geometry.coordinates;
  return project([lng, lat], zoom);
}
