import { diffChars } from 'diff';
import { reasonFor } from '../../story/reasons.ts';
import type { Mention } from '../../story/types.ts';
import type { Hunk } from './Hunk.ts';
import { isWord } from './isWord.ts';
import { movedEnd, movedStart } from './moved.ts';

/** A name that the edit made longer than this is no name any more. */
const LONGEST = 120;

/** So much of the text before and after a mention tells whose words they are, in UTF-16 units, and so much may change. */
const AROUND = 40;
const MOST_REPLACED = 0.6;

/**
 * A mention after an edit of the text around it. Outside the change it stays with its words; where the change touches
 * it, it is marked for another look; null where its words are gone.
 */
export function carryMention(
  mention: Mention,
  hunks: readonly Hunk[],
  before: string,
  after: string,
): Mention | null {
  const hit = hunks.filter((hunk) => hunk.start < mention.end && hunk.end > mention.start);
  const [first] = hit;
  const last = hit.at(-1);
  if (first && last) {
    const swallowed =
      before.slice(first.start, Math.max(first.start, mention.start)) +
      before.slice(mention.end, Math.max(mention.end, last.end));
    return [...swallowed].some(isWord) ? null : touched(mention, hunks, after);
  }
  const start = movedStart(mention.start, hunks);
  const end = start + mention.quote.length;
  const isGrown =
    (isWord(after.charAt(start - 1)) && !isWord(before.charAt(mention.start - 1))) ||
    (isWord(after.charAt(end)) && !isWord(before.charAt(mention.end)));
  if (isGrown || standsAlone(mention, hunks, before)) return touched(mention, hunks, after);
  return start === mention.start ? mention : { ...mention, start, end };
}

/** Whether most of what stood around a mention was replaced, so that its words may be others' now. */
function standsAlone({ start, end }: Mention, hunks: readonly Hunk[], before: string): boolean {
  if (!hunks.some((hunk) => hunk.start < start) || !hunks.some((hunk) => hunk.end > end)) return false;
  const from = Math.max(0, start - AROUND);
  const to = Math.min(before.length, end + AROUND);
  const replaced = hunks.map((hunk) => Math.max(0, Math.min(hunk.end, to) - Math.max(hunk.start, from)));
  return replaced.reduce((sum, length) => sum + length, 0) > MOST_REPLACED * (to - from - (end - start));
}

/** Less of a name than this in common with what stands there now, and it is another word. */
const LEAST_COMMON = 0.6;

/** Whether a name gave way to another word, and was not mended, lengthened or cut. */
function isOther(before: string, after: string): boolean {
  const changes = diffChars(before, after, { ignoreCase: true });
  const common = changes.reduce(
    (sum, { value, added, removed }) => (added || removed ? sum : sum + value.length),
    0,
  );
  return common < LEAST_COMMON * Math.min(before.length, after.length);
}

/** The mention over what its words have become, whole words of it; null where nothing is left. */
function touched(mention: Mention, hunks: readonly Hunk[], after: string): Mention | null {
  let start = movedStart(mention.start, hunks);
  let end = Math.max(start, movedEnd(mention.end, hunks));
  const left = after.slice(start, end).trim();
  if (!left) return null;
  start = after.indexOf(left, start);
  end = start + left.length;
  while (isWord(after.charAt(start)) && isWord(after.charAt(start - 1))) start--;
  while (isWord(after.charAt(end - 1)) && isWord(after.charAt(end))) end++;
  const quote = after.slice(start, end);
  if (quote.length > LONGEST || quote.includes('\n') || isOther(mention.quote, quote)) return null;
  const reason = reasonFor('text-changed', { quote: mention.quote });
  return { ...mention, start, end, quote, confidence: 0, reason };
}
