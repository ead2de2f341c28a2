import type { Segment } from '../story/segments.ts';
import { cutsOf } from '../text/cutsOf.ts';

/** How long a piece is at most, in UTF-16 units. */
const LONGEST = 8000;

/** The segments of a block, in pieces that a browser lays out one by one: one alone where the block is short. */
export function piecesOf(segments: readonly Segment[]): (readonly Segment[])[] {
  const first = segments.at(0)?.start ?? 0;
  if ((segments.at(-1)?.end ?? 0) - first <= LONGEST) return [segments];
  const pieces: Segment[][] = [];
  let piece: Segment[] = [];
  let length = 0;
  for (const part of segments.flatMap(short)) {
    if (length > 0 && length + part.text.length > LONGEST) {
      pieces.push(piece);
      piece = [];
      length = 0;
    }
    piece.push(part);
    length += part.text.length;
  }
  return [...pieces, piece];
}

/** A segment without a mention, where it is long cut where words end. */
function short(segment: Segment): Segment[] {
  if (segment.mention) return [segment];
  let at = 0;
  return cutsOf(segment.text, 0, segment.text.length, LONGEST / 2).map((cut) => {
    const part = {
      start: segment.start + at,
      end: segment.start + cut,
      text: segment.text.slice(at, cut),
      mention: null,
    };
    at = cut;
    return part;
  });
}
