import Supercluster from 'supercluster';
import { project } from '../geo/mercator.ts';
import type { StoryMark } from './storyFeatures.ts';
import { CLUSTERED, PIXELS } from './zooms.ts';

/** Marks that lie so near each other that only the first can be seen. */
export interface MarkGroup {
  readonly leader: StoryMark;
  /** The marks under the leader, in the order in which they would lead. */
  readonly others: readonly StoryMark[];
}

/**
 * The marks that are drawn at a zoom, those that lie on each other as one: the selected place leads, then a city before
 * its county and before its streets, then the one named most often. Every mark is in exactly one group.
 */
export function groupMarks(marks: readonly StoryMark[], zoom: number, selected: string | null): MarkGroup[] {
  const drawn = marks.filter(({ until }) => zoom < until).sort(byLead(selected));
  return drawn.length > CLUSTERED ? clustered(drawn, zoom) : grouped(drawn, zoom);
}

const byLead = (selected: string | null) => (a: StoryMark, b: StoryMark) =>
  Number(b.id === selected) - Number(a.id === selected) || b.rank - a.rank || b.looks.count - a.looks.count;

/** Greedy by rank: each mark joins the first leader that it would lie on. @param marks in the order in which they lead */
function grouped(marks: readonly StoryMark[], zoom: number): MarkGroup[] {
  const groups: { leader: StoryMark; others: StoryMark[]; at: readonly [number, number] }[] = [];
  for (const mark of marks) {
    const at = project(mark.point, zoom);
    const near = groups.find((group) => Math.hypot(group.at[0] - at[0], group.at[1] - at[1]) < PIXELS.apart);
    if (near) near.others.push(mark);
    else groups.push({ leader: mark, others: [], at });
  }
  return groups;
}

/** Clusters by nearness, each at the mark that leads it. @param marks in the order in which they lead */
function clustered(marks: readonly StoryMark[], zoom: number): MarkGroup[] {
  const index = new Supercluster<{ at: number }>({ radius: PIXELS.cluster, maxZoom: 18, extent: 512 });
  index.load(
    marks.map(({ point: [lng, lat] }, at) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [lng, lat] },
      properties: { at },
    })),
  );
  const found = index.getClusters([-180, -90, 180, 90], Math.max(0, Math.round(zoom)));
  const groups = found.flatMap(({ properties }): MarkGroup[] => {
    const leaves =
      'cluster_id' in properties
        ? index.getLeaves(properties.cluster_id, Number.POSITIVE_INFINITY).map((leaf) => leaf.properties.at)
        : [properties.at];
    const [leader, ...others] = leaves.sort((a, b) => a - b).flatMap((at) => marks[at] ?? []);
    return leader ? [{ leader, others }] : [];
  });
  return groups;
}

/** Whether all that lies under a mark lies within its place, as streets do within their city. */
export const isParent = ({ leader, others }: MarkGroup): boolean =>
  others.length > 0 && others.every(({ holders }) => holders.includes(leader.id));
