import { textWidth } from './textWidth.ts';

/** A name on as few lines as keep it narrow, broken at its spaces and evened out. @param widest in ems */
export function wrapName(name: string, widest: number): string[] {
  const parts = name.trim().split(/\s+/);
  const count = Math.min(parts.length, Math.ceil(textWidth(name) / widest));
  const even = textWidth(name) / count;
  const lines: string[] = [];
  let line = '';
  for (const part of parts) {
    const longer = line === '' ? part : `${line} ${part}`;
    // The break comes where it leaves the line nearest to its share.
    const isOver = textWidth(longer) - even > even - textWidth(line);
    if (line !== '' && isOver && lines.length < count - 1) {
      lines.push(line);
      line = part;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}
