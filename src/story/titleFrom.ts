import { sentences } from './sentences.ts';

/** The longest title that is taken from a text, in UTF-16 units. */
const MOST = 120;

/** A title for a text that has none: its first line, where that is long its first sentence, cut between words. */
export function titleFrom(text: string, lang = 'en'): string {
  const line = (text.trim().split('\n', 1)[0] ?? '').replace(/\s+/g, ' ');
  if (line.length <= MOST) return line;
  const [first] = sentences({
    text: line,
    blocks: [{ kind: 'paragraph', start: 0, end: line.length }],
    lang,
  });
  return shortened(line.slice(0, first?.end), MOST);
}

/** A title of so many UTF-16 units at most, cut between words where it can be. */
export function shortened(title: string, most: number): string {
  if (title.length <= most) return title;
  const cut = title.slice(0, most - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2)).trimEnd()}…`;
}
