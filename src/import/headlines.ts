import type { Part } from './articleFrom.ts';
import { LABEL } from './dateline.ts';
import { isHeadMatter } from './headMatter.ts';

/** In UTF-16 units; a longer first line is no headline, whatever stands below it. */
const LONGEST_HEADLINE = 200;

/** The index of the part where an article begins, below labels such as “Press release”; below 0 where there is none. */
export const beginning = (parts: readonly Part[]): number => parts.findIndex(({ text }) => !LABEL.test(text));

/** Whether the part where an article begins is its headline, though nothing marks it as one. */
export function isHeadline(part: Part, next: Part | undefined): boolean {
  if (part.kind !== 'paragraph' || !next) return false;
  return looksLikeHeading(part) || (isHeadMatter(next) && part.text.length <= LONGEST_HEADLINE);
}

/** A short line that begins like a sentence, does not end like one, and does not hold the end of one. */
export function looksLikeHeading(part: Part): boolean {
  const { kind, text } = part;
  if (kind !== 'paragraph' || text.length > 120 || isHeadMatter(part)) return false;
  return (
    /^["'“‘¿¡(]?[\p{Lu}\p{Lo}\d]/u.test(text) &&
    /[^.!?:;,…—–-]["'”’)]?$/u.test(text) &&
    !/\p{Ll}{4}[.!?]["'”’)]? \p{Lu}/u.test(text)
  );
}
