import type { Group } from './Group.ts';
import type { Span } from './Span.ts';

/** How many of a group's neighbours in the text are measured against it. */
const NEIGHBOURS = 24;

/** For each group, the first different groups found going outwards from its first mention. */
export function neighboursOf(
  spans: readonly Span[],
  groups: readonly Group[],
  groupOf: Int32Array,
): number[][] {
  return groups.map((group, g) => {
    const first = group.spans[0] ?? 0;
    const found: number[] = [];
    for (let step = 1; step < 4 * NEIGHBOURS && found.length < NEIGHBOURS; step++) {
      for (const i of [first - step, first + step]) {
        const other = i >= 0 && i < spans.length ? (groupOf[i] ?? -1) : -1;
        if (other >= 0 && other !== g && !found.includes(other)) found.push(other);
      }
    }
    return found;
  });
}
