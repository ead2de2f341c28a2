import type { Part } from '../articleFrom.ts';
import { cleanText } from '../cleanText.ts';
import { isHyphenated, joinedLines } from '../wrapped.ts';
import type { PdfLine } from './pdfLines.ts';

/** Letters so many times the size of most are a heading's. */
const LARGER = 1.15;
/** A gap so many times the usual one parts paragraphs. */
const WIDER = 1.35;
/** Running heads and feet are looked for among so many lines at either end of a page. */
const EDGE = 3;
const LONGEST_HEADING = 250;

/** The parts of an article in the lines of a PDF's pages. */
export function pdfParts(pages: readonly (readonly PdfLine[])[]): Part[] {
  const lines = withoutRunning(pages).flat();
  const size = mostCommon(
    lines.flatMap((line) => Array(Math.ceil(line.text.length / 20)).fill(tenth(line.size))),
  );
  const gap = mostCommon(
    lines.flatMap((line, i) => {
      const next = lines[i + 1];
      const step = next ? line.y - next.y : 0;
      return step > 0 && step < line.size * 4 ? [tenth(step)] : [];
    }),
  );
  const paragraphs: PdfLine[][] = [];
  for (const line of lines) {
    const last = paragraphs.at(-1);
    if (last && goesOn(last, line, gap)) last.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs.flatMap((paragraph) => partsOf(paragraph, size));
}

function partsOf(paragraph: readonly PdfLine[], size: number): Part[] {
  const [first, ...rest] = paragraph;
  if (!first) return [];
  const text = cleanText(rest.reduce((text, line) => joinedLines(text, line.text), first.text)).trim();
  if (/^[•‣◦▪–-] /.test(text)) return [{ kind: 'item', text: text.slice(2).trim() }];
  const isLarge = first.size > size * LARGER && text.length <= LONGEST_HEADING;
  return text ? [{ kind: isLarge ? 'heading' : 'paragraph', text }] : [];
}

/**
 * Whether a line goes on with the paragraph of the lines before it.
 *
 * @param gap from one line to the next as most are, in points
 */
function goesOn(paragraph: readonly PdfLine[], line: PdfLine, gap: number): boolean {
  const [first] = paragraph;
  const last = paragraph.at(-1);
  if (!first || !last || Math.abs(first.size - line.size) > first.size * 0.1) return false;
  if (/^[•‣◦▪] /.test(line.text)) return false;
  if (isHyphenated(last.text, line.text) && /^\p{Ll}/u.test(line.text)) return true;
  const isOver = /[.!?:…]["'”’)\]]*$/.test(last.text);
  const step = last.y - line.y;
  // Further up is the next column or the next page: a sentence goes on there, and nothing tells a paragraph.
  if (step <= 0 || step > last.size * 6)
    return !isOver && (paragraph.length > 1 || /^\p{Ll}/u.test(line.text));
  if (step > Math.max(gap, last.size) * WIDER) return false;
  // The first line of a paragraph may be set in, and its last is seldom full.
  const isSetIn = line.left > last.left + line.size * 0.8 && isOver;
  const width = Math.max(...paragraph.map(({ right }) => right));
  const isShort = last.right < width - (width - first.left) * 0.2 && isOver;
  return !isSetIn && !isShort;
}

/** A page’s number, or what browsers print at the edge of a page: its address, and when it was printed. */
const RUNNING =
  /^(?:page )?[-–—\s]*\d{1,4}(?: ?(?:of|\/) ?\d+)?[-–—\s]*$|(?:https?|file):\/\/\S+(?: \d+\/\d+)?$|^\d{1,2}[/.]\d{1,2}[/.]\d{2,4}, \d{1,2}:\d\d(?:\s?[AP]M)?(?:\s|$)/i;

/** The pages without page numbers and what stands at the same end of most of them. */
function withoutRunning(pages: readonly (readonly PdfLine[])[]): PdfLine[][] {
  const keys = (lines: readonly PdfLine[]) => new Set(edgeOf(lines).map(keyOf));
  const counts = new Map<string, number>();
  for (const page of pages) for (const key of keys(page)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const least = Math.max(2, pages.length * 0.3);
  return pages.map((page) => {
    const edge = new Set(edgeOf(page));
    const isRunning = (line: PdfLine) =>
      edge.has(line) && (RUNNING.test(line.text) || (counts.get(keyOf(line)) ?? 0) >= least);
    return page.filter((line) => !isRunning(line));
  });
}

function edgeOf(lines: readonly PdfLine[]): PdfLine[] {
  const byHeight = lines.toSorted((one, other) => other.y - one.y);
  return [...byHeight.slice(0, EDGE), ...byHeight.slice(-EDGE)];
}

/** What stays the same of a running head: its words and its height, in tens of points. */
const keyOf = ({ text, y }: PdfLine) => `${Math.round(y / 10)} ${text.replace(/\d+/g, '#')}`;

const tenth = (points: number) => Math.round(points * 10) / 10;

function mostCommon(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce((most, entry) => (entry[1] > most[1] ? entry : most), [0, 0] as [
    number,
    number,
  ])[0];
}
