import type { Group } from './Group.ts';
import type { Grouping } from './groupSpans.ts';

/** How many of a group's neighbours in the text are measured against it. */
const NEIGHBOURS = 24;

/** The first different groups found going outwards from a group's first mention. */
export function neighboursOf(group: Group, { groupOf }: Grouping): Group[] {
  const [first] = group.spans;
  const found: Group[] = [];
  if (first === undefined) return found;
  for (let step = 1; step < 4 * NEIGHBOURS && found.length < NEIGHBOURS; step++) {
    for (const at of [first - step, first + step]) {
      const other = at >= 0 ? groupOf[at] : null;
      if (other && other !== group && !found.includes(other)) found.push(other);
    }
  }
  return found;
}
