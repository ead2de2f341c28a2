import { listedWith } from '../reading/listedWith.ts';
import type { SpannedWords } from '../reading/Reading.ts';

/** For each span the number of the last item of its list, “the North East, the South West and the West Country”; else its own. */
export function listEndsOf(words: SpannedWords): Int32Array {
  const { spans } = words;
  const ends = Int32Array.from(spans, (_, at) => at);
  for (let at = spans.length - 2; at >= 0; at--) {
    const span = spans[at];
    const next = spans[at + 1];
    if (span && next && listedWith(words, span, next)) ends[at] = ends[at + 1] ?? at;
  }
  return ends;
}
