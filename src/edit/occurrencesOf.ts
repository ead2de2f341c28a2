import type { Story } from '../story/types.ts';
import { isMentionable } from './isMentionable.ts';

const WORD = /[\p{L}\p{M}\p{N}]/u;

/** Where the text has these very words, whole and free to become a mention: their starts, in reading order. */
export function occurrencesOf(story: Story, quote: string): number[] {
  const { text } = story;
  const found: number[] = [];
  if (!quote.trim()) return found;
  for (let start = text.indexOf(quote); start >= 0; start = text.indexOf(quote, start + quote.length)) {
    const end = start + quote.length;
    if (!isGlued(text, start) && !isGlued(text, end) && isMentionable(story, start, end)) found.push(start);
  }
  return found;
}

/** Whether a word goes on across this point of the text. */
const isGlued = (text: string, at: number) => WORD.test(text.charAt(at - 1)) && WORD.test(text.charAt(at));
