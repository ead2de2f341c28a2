/** Where a cut hurts least comes first: between paragraphs, lines, words. */
const CUTS = ['\n\n', '\n', ' '];

/**
 * The text in parts that a field of a page can hold, which joined are the text again; one empty part for an empty text.
 *
 * @param longest the most UTF-16 units of a part; 2 or more
 */
export function partsOf(text: string, longest: number): string[] {
  const parts: string[] = [];
  let start = 0;
  while (text.length - start > longest) {
    const end = start + cutIn(text.slice(start, start + longest));
    parts.push(text.slice(start, end));
    start = end;
  }
  return [...parts, text.slice(start)];
}

function cutIn(window: string): number {
  for (const cut of CUTS) {
    const found = window.lastIndexOf(cut);
    // A cut right at the beginning would leave no part.
    if (found > 0) return found + cut.length;
  }
  return /[\uD800-\uDBFF]$/.test(window) ? window.length - 1 : window.length;
}
