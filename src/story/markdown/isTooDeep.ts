/** So many lists within each other are read; the library's time grows with the square of their number. */
const MOST_LISTS = 32;

/** So many quotes within each other; far more of them overflow the stack. */
const MOST_QUOTES = 1000;

const CONTAINERS = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/;

/** Whether some line of a Markdown stands in more quotes or lists than anybody writes. */
export function isTooDeep(markdown: string): boolean {
  return markdown.split('\n').some((line) => {
    const marks = CONTAINERS.exec(line)?.[0];
    if (marks === undefined) return false;
    const quotes = marks.split('>').length - 1;
    const lists = marks.match(/[*+-]|\d[.)]/g)?.length ?? 0;
    const indent = marks.length - marks.trimStart().length;
    // Each list within another is indented by two spaces at least.
    return quotes > MOST_QUOTES || (lists > 0 && lists + indent / 2 > MOST_LISTS);
  });
}
