/** A run of letters as a page of a PDF places it; lengths in points, `y` upwards. */
export interface Glyphs {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  /** The page breaks the line after it. */
  readonly ends: boolean;
}

/** A line of a page, in points. */
export interface PdfLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  /** The size of most of its letters. */
  readonly size: number;
}

/** The lines of a page in the order in which the page writes them, which is that of its columns. */
export function linesOf(glyphs: readonly Glyphs[]): PdfLine[] {
  const lines: PdfLine[] = [];
  let run: Glyphs[] = [];
  const flush = () => {
    const line = lineOf(run);
    if (line) lines.push(line);
    run = [];
  };
  for (const glyph of glyphs) {
    const last = run.findLast(({ text }) => text.trim());
    if (last && glyph.text.trim() && !isBeside(last, glyph)) flush();
    run.push(glyph);
    if (glyph.ends) flush();
  }
  flush();
  return lines;
}

/** Whether a run goes on in the same line: at its height, and no column further on. */
const isBeside = (last: Glyphs, next: Glyphs) =>
  Math.abs(last.y - next.y) < Math.max(last.size, next.size) * 0.6 &&
  next.x - (last.x + last.width) < last.size * 4 &&
  next.x > last.x - last.size;

function lineOf(run: readonly Glyphs[]): PdfLine | null {
  const inked = run.filter(({ text }) => text.trim());
  const [first] = inked;
  if (!first) return null;
  let text = '';
  let last: Glyphs | null = null;
  for (const glyph of run) {
    const gap = last === null ? 0 : glyph.x - (last.x + last.width);
    if (gap > glyph.size * 0.2 && !/\s$/.test(text) && !/^\s/.test(glyph.text)) text += ' ';
    text += glyph.text;
    if (glyph.text.trim()) last = glyph;
  }
  const largest = inked.reduce((most, glyph) => (glyph.text.length > most.text.length ? glyph : most), first);
  return {
    text: text.replace(/\s+/g, ' ').trim(),
    left: Math.min(...inked.map(({ x }) => x)),
    right: Math.max(...inked.map(({ x, width }) => x + width)),
    y: first.y,
    size: largest.size,
  };
}
