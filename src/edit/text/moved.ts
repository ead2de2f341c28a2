import type { Hunk } from './Hunk.ts';

/** Where the start of a stretch has moved to; inside a hunk, to the start of what replaced it. */
export function movedStart(at: number, hunks: readonly Hunk[]): number {
  const last = hunks.findLast((hunk) => hunk.start < at || hunk.end <= at);
  if (!last) return at;
  return at < last.end ? last.newStart : at + last.newEnd - last.end;
}

/** Where the end of a stretch has moved to; inside a hunk, to the end of what replaced it. */
export function movedEnd(at: number, hunks: readonly Hunk[]): number {
  const last = hunks.findLast((hunk) => hunk.start < at);
  if (!last) return at;
  return at < last.end ? last.newEnd : at + last.newEnd - last.end;
}
