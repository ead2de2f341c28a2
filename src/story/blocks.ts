import type { Block } from './types.ts';

/** The paragraphs of a plain text: its stretches between empty lines. Offsets in UTF-16 units. */
export function paragraphBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  for (const match of text.matchAll(/\S(?:[^\n]|\n(?!\s*\n))*/g)) {
    const end = match.index + match[0].trimEnd().length;
    blocks.push({ kind: 'paragraph', start: match.index, end });
  }
  return blocks;
}
