import type { Story } from '../story/types.ts';

/** Whether a stretch of the text can become a mention: not empty, in one block, and apart from every mention. */
export function isMentionable({ text, blocks, mentions }: Story, start: number, end: number): boolean {
  const quote = text.slice(start, end);
  if (quote === '' || quote.trim() !== quote) return false;
  if (mentions.some((mention) => mention.start < end && mention.end > start)) return false;
  return blocks.some((block) => block.start <= start && end <= block.end);
}
