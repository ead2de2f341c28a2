import type { Segment } from './segments.ts';
import type { Mention } from './types.ts';

/** Whether two lists of segments read the same and lead to the same places. */
export function sameSegments(a: readonly Segment[], b: readonly Segment[]): boolean {
  return a.length === b.length && a.every((segment, i) => sameSegment(segment, b[i]));
}

function sameSegment(a: Segment, b: Segment | undefined): boolean {
  if (!b || a.text !== b.text || a.start !== b.start) return false;
  if (!a.mention || !b.mention) return a.mention === b.mention;
  const other = b.mention;
  const fields = Object.keys({ ...a.mention, ...other }) as (keyof Mention)[];
  return fields.every((field) => a.mention?.[field] === other[field]);
}
