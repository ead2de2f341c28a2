import type { Mention } from './types.ts';

/** A stretch of text, with the mention that covers it or none. Offsets in UTF-16 units, half open. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly mention: Mention | null;
}

/**
 * Cuts `text[start, end)` at the mentions inside it. The segments' texts concatenate to the stretch.
 *
 * @param mentions in reading order and disjoint, as a story's are; those outside the stretch are passed over.
 */
export function segments(
  text: string,
  mentions: readonly Mention[],
  start = 0,
  end = text.length,
): Segment[] {
  const cut: Segment[] = [];
  const add = (from: number, to: number, mention: Mention | null) => {
    if (to > from) cut.push({ start: from, end: to, text: text.slice(from, to), mention });
  };
  let at = start;
  for (const mention of mentions) {
    if (mention.start < at || mention.end > end) continue;
    add(at, mention.start, null);
    add(mention.start, mention.end, mention);
    at = mention.end;
  }
  add(at, end, null);
  return cut;
}
