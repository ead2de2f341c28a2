import type { Block, BlockKind } from '../../story/types.ts';
import type { Hunk } from './Hunk.ts';
import { movedEnd, movedStart } from './moved.ts';

/** A stretch of the new text that comes from one block, or from several that the edit ran together. */
interface Region {
  readonly start: number;
  readonly end: number;
  /** Where the first block's own text begins, behind what was put in before it. */
  readonly from: number;
  readonly kinds: readonly BlockKind[];
  readonly isTouched: boolean;
}

/**
 * The blocks of a text after an edit: untouched ones keep their kind and move along, an empty line that was typed parts
 * a block in two, and blocks between which the line's end was deleted become one. Text between blocks is a paragraph.
 */
export function carryBlocks(blocks: readonly Block[], hunks: readonly Hunk[], after: string): Block[] {
  const regions = withoutGaps(together(blocks.map(regionOf(hunks)), after), after);
  return regions.flatMap((region) => (region.isTouched ? parted(region, after) : [blockOf(region)]));
}

const regionOf =
  (hunks: readonly Hunk[]) =>
  ({ start, end, kind }: Block): Region => ({
    start: startOf(start, hunks),
    end: movedEnd(end, hunks),
    from: movedStart(start, hunks),
    kinds: [kind],
    isTouched: hunks.some((hunk) => hunk.start <= end && hunk.end >= start),
  });

/** What was put in just before a block belongs to it. */
function startOf(at: number, hunks: readonly Hunk[]): number {
  const edge = hunks.findLast((hunk) => hunk.end === at && hunk.start === at);
  return edge ? edge.newStart : movedStart(at, hunks);
}

const blockOf = ({ start, end, kinds }: Region): Block => ({ kind: kinds[0] ?? 'paragraph', start, end });

/** Joins regions that an edit has run into each other, or left without a line's end between them. */
function together(regions: readonly Region[], after: string): Region[] {
  const found: Region[] = [];
  for (const region of regions) {
    if (region.start === region.end) continue;
    const last = found.at(-1);
    const gap = last ? after.slice(last.end, region.start) : '';
    const isEdited = last?.isTouched === true && region.isTouched;
    const isOne = last && isEdited && !gap.trim() && !gap.includes('\n');
    if (!last || !isOne) found.push(region);
    else {
      found[found.length - 1] = {
        start: Math.min(last.start, region.start),
        end: Math.max(last.end, region.end),
        from: last.from,
        kinds: [...last.kinds, ...region.kinds],
        isTouched: true,
      };
    }
  }
  return found;
}

/** The regions with a paragraph wherever text stands between them. */
function withoutGaps(regions: readonly Region[], after: string): Region[] {
  const found: Region[] = [];
  let at = 0;
  const fill = (end: number) => {
    if (after.slice(at, end).trim()) found.push({ start: at, end, from: at, kinds: [], isTouched: true });
  };
  for (const region of regions) {
    fill(region.start);
    found.push(region);
    at = region.end;
  }
  fill(after.length);
  return found;
}

/**
 * A region cut at its empty lines, without white space at the ends; nothing where it holds no text. What was put in before
 * the first block's own text is a paragraph.
 */
function parted({ start, end, from, kinds }: Region, after: string): Block[] {
  const pieces = [...after.slice(start, end).matchAll(/\S(?:[^\n]|\n(?!\s*\n))*/g)];
  const first = pieces.findIndex(({ index, 0: piece }) => start + index + piece.length > from);
  return pieces.map((piece, i) => ({
    kind: kinds[i - Math.max(0, first)] ?? 'paragraph',
    start: start + piece.index,
    end: start + piece.index + piece[0].trimEnd().length,
  }));
}
