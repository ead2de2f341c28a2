import type { Feature, Point } from 'geojson';
import { project } from '../geo/mercator.ts';
import type { PlaceProperties } from './storyFeatures.ts';

type Mark = Feature<Point, PlaceProperties>;

/** Marks that lie so near each other that only the first can be seen. */
export interface MarkGroup {
  readonly leader: Mark;
  /** The marks under the leader, in the order in which they would lead. */
  readonly others: readonly Mark[];
}

/** Marks nearer to each other than this lie on each other, in pixels. */
const NEAR = 15;

/**
 * Groups the marks that are drawn at a zoom by nearness: the selected place leads, then the one named most often.
 * Greedy over a grid, so that its time grows with the number of marks alone.
 */
export function groupMarks(marks: readonly Mark[], zoom: number, selected: string | null): MarkGroup[] {
  const drawn = marks.filter(({ properties }) => zoom >= properties.markFrom && zoom < properties.markUntil);
  const rank = ({ properties }: Mark) =>
    properties.id === selected ? Number.POSITIVE_INFINITY : properties.count;
  const groups: { leader: Mark; others: Mark[]; at: readonly [number, number] }[] = [];
  const cells = new Map<string, typeof groups>();
  for (const mark of [...drawn].sort((a, b) => rank(b) - rank(a))) {
    const [lng = 0, lat = 0] = mark.geometry.coordinates;
    const at = project([lng, lat], zoom);
    const [column, row] = [Math.floor(at[0] / NEAR), Math.floor(at[1] / NEAR)];
    const around = [-1, 0, 1].flatMap((dx) =>
      [-1, 0, 1].flatMap((dy) => cells.get(`${column + dx} ${row + dy}`) ?? []),
    );
    const near = around.find((group) => Math.hypot(group.at[0] - at[0], group.at[1] - at[1]) < NEAR);
    if (near) {
      near.others.push(mark);
      continue;
    }
    const group = { leader: mark, others: [], at };
    groups.push(group);
    cells.set(`${column} ${row}`, [...(cells.get(`${column} ${row}`) ?? []), group]);
  }
  return groups;
}

/** The same marks, told which of them lie under another. */
export function withGroups(marks: readonly Mark[], groups: readonly MarkGroup[]): Mark[] {
  const others = new Map(groups.map((group) => [group.leader.properties.id, group.others.length]));
  const hidden = new Set(groups.flatMap((group) => group.others.map(({ properties }) => properties.id)));
  return marks.map((mark) => ({
    ...mark,
    properties: {
      ...mark.properties,
      hidden: hidden.has(mark.properties.id),
      others: others.get(mark.properties.id) ?? 0,
    },
  }));
}
