/** What begins and ends HTML that Markdown looks for to the end of the text, from each beginning anew. */
const PAIRS = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;

/** So many beginnings without an end are left as they are. */
const MOST = 100;

/** A Markdown whose many beginnings of comments and the like that never end stand as the text that they are read as. */
export function withoutUnclosed(markdown: string): string {
  return PAIRS.reduce((text, [begin, end]) => {
    const open = text.lastIndexOf(end) + 1;
    const unclosed = text.slice(open).split(begin);
    if (unclosed.length <= MOST) return text;
    return text.slice(0, open) + unclosed.join(`<\\${begin.slice(1)}`);
  }, markdown);
}
