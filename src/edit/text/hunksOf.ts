import { diffWordsWithSpace } from 'diff';
import type { Hunk } from './Hunk.ts';
import { isWord } from './isWord.ts';

/** Texts that differ in more words than this are compared no further: the whole stretch counts as replaced. */
const MOST_CHANGES = 2000;

/**
 * What was replaced to turn one text into another, word by word, in reading order. What begins and ends alike is left
 * alone at once, so that a typo costs one pass over the text however long that is.
 */
export function hunksOf(before: string, after: string): Hunk[] {
  if (before === after) return [];
  let head = 0;
  // Beyond an end is NaN, which is like nothing, and no letter.
  while (before.charCodeAt(head) === after.charCodeAt(head)) head++;
  while (isWord(before.charAt(head - 1))) head--;
  let tail = 0;
  const most = Math.min(before.length, after.length) - head;
  while (tail < most && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  while (isWord(before.charAt(before.length - tail))) tail--;
  const from = before.slice(head, before.length - tail);
  const to = after.slice(head, after.length - tail);
  const changes = diffWordsWithSpace(from, to, { maxEditLength: MOST_CHANGES });
  if (!changes) {
    return [{ start: head, end: head + from.length, newStart: head, newEnd: head + to.length }];
  }
  return joined(changes, head);
}

interface Change {
  readonly value: string;
  readonly added: boolean;
  readonly removed: boolean;
}

/** The changes as hunks; a removal and the addition beside it are one. */
function joined(changes: readonly Change[], head: number): Hunk[] {
  const hunks: Hunk[] = [];
  let at = head;
  let newAt = head;
  for (const { value, added, removed } of changes) {
    const end = at + (added ? 0 : value.length);
    const newEnd = newAt + (removed ? 0 : value.length);
    const last = hunks.at(-1);
    if (added || removed) {
      if (last && last.end === at && last.newEnd === newAt)
        hunks[hunks.length - 1] = { ...last, end, newEnd };
      else hunks.push({ start: at, end, newStart: newAt, newEnd });
    }
    at = end;
    newAt = newEnd;
  }
  return hunks;
}
