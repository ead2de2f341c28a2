import type { Story } from '../story/types.ts';

/** How long a description is at most, in UTF-16 units: what search engines and cards show of it. */
const LENGTH = 200;

/** How a story begins, after its headline, in one line: for those who decide by it whether to open it. */
export function descriptionOf({ text, blocks, title }: Story): string {
  const lines = blocks
    .filter(({ kind }) => kind === 'paragraph')
    .map(({ start, end }) => text.slice(start, end));
  const line = (lines[0] ?? (text || title)).replace(/\s+/g, ' ').trim();
  if (line.length <= LENGTH) return line;
  const cut = line.slice(0, LENGTH);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LENGTH / 2)).replace(/[\s,;:.]+$/u, '')}…`;
}
