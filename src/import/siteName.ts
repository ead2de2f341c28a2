/** What parts a headline from the name of its site. */
const SEPARATOR = /\s+[|–—-]\s+|\s*[|·•»]\s*|\s+::?\s+|:\s+/g;

/** A page's title as its head gives it, with what tells the headline from the name of the site. */
export interface PageTitle {
  readonly title: string;
  /** The texts of the page's `h1` elements. */
  readonly headings: readonly string[];
  /** What the page says its site is called. */
  readonly sites: readonly string[];
}

/** The headline in a page's title: what the page has as heading, or the title without the site's name at either end. */
export function withoutSite({ title, headings, sites }: PageTitle): string {
  const heading = headings
    .filter((text) => !sites.some((site) => sameName(text, site)) && cutsOff(title, text))
    .toSorted((a, b) => b.length - a.length)[0];
  if (heading) return heading;
  const separators = [...title.matchAll(SEPARATOR)];
  const first = separators[0];
  const last = separators.at(-1);
  if (last && isSite(title.slice(last.index + last[0].length), sites)) return title.slice(0, last.index);
  if (first && isSite(title.slice(0, first.index), sites)) return title.slice(first.index + first[0].length);
  return title;
}

/** Whether the heading is the title, or one end of it with a separator towards the rest, which is no longer than a name. */
function cutsOff(title: string, heading: string): boolean {
  const rest = title.startsWith(heading)
    ? title.slice(heading.length)
    : title.endsWith(heading)
      ? title.slice(0, -heading.length)
      : null;
  if (rest === null || heading.split(' ').length < 2) return false;
  const separator = rest.replace(/[\p{L}\p{N}].*[\p{L}\p{N}]/u, '');
  return rest === '' || (rest.length < 60 && /[|–—:·•»-]/.test(separator));
}

const isSite = (rest: string, sites: readonly string[]) => sites.some((site) => sameName(rest, site));

/** Whether one of two names is the other, or the beginning or end of it: “Post” and “Post News”. */
function sameName(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  if (a.length < 3 || b.length < 3) return false;
  return (
    [a.startsWith(b), a.endsWith(b), b.startsWith(a), b.endsWith(a)].includes(true) &&
    Math.abs(a.length - b.length) < 25
  );
}

const wordsOf = (name: string) =>
  name
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
