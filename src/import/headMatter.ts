import type { Part } from './articleFrom.ts';
import { BETWEEN, signedBy } from './bylineOf.ts';
import { earliest, isWhen, type When, whenOf } from './whenOf.ts';

/** What stands between a headline and its article: who wrote it and when, and the article without that. */
export interface HeadMatter {
  readonly parts: readonly Part[];
  readonly byline: string | null;
  readonly published: string | null;
  /** The day in `published` is given as that of a change alone. */
  readonly isUpdate: boolean;
}

/** So many parts after the headline are looked at; further down, a date is of something else. */
const DEEPEST = 6;

/**
 * Reads “By …” and the date below the headline, and takes them and a second copy of the headline out of the parts.
 *
 * @param headline the index of the headline's part; below 0 where there is none, and nothing is taken
 */
export function headMatter(parts: readonly Part[], headline: number): HeadMatter {
  if (headline < 0) return { parts, byline: null, published: null, isUpdate: false };
  const next = below(parts, headline);
  const matter = next.filter(isHeadMatter);
  const lines = matter.flatMap(linesOf);
  const again = next[0]?.text === parts[headline]?.text ? next[0] : undefined;
  const when = earliest(matter.flatMap(whensOf));
  return {
    parts: parts.filter((part) => part !== again && !matter.includes(part)),
    byline: lines.map(signedBy).find((name) => name !== null) ?? null,
    published: when?.date ?? null,
    isUpdate: when?.isUpdate ?? false,
  };
}

/** The parts between the headline and the article's own headings; one right below the headline belongs to it. */
function below(parts: readonly Part[], headline: number): readonly Part[] {
  const next = parts.slice(headline + 1, headline + 1 + DEEPEST);
  const section = next.findIndex(({ kind }, i) => kind === 'heading' && i > 0);
  return section < 0 ? next : next.slice(0, section);
}

/** Whether a part says who wrote the article, or when it appeared, and nothing else. */
export function isHeadMatter(part: Part): boolean {
  if (part.kind !== 'paragraph') return false;
  return linesOf(part).every((line) => signedBy(line) !== null || isWhen(line));
}

const linesOf = ({ text }: Part) => text.split(BETWEEN).filter((line) => line.trim());

/** The dates in a part, also one that follows names in their line. */
function whensOf(part: Part): When[] {
  return linesOf(part).flatMap((line) => {
    const when = whenOf(signedBy(line) === null ? line : afterNames(line));
    return when ? [when] : [];
  });
}

/** What follows the names in a line that begins “By …”. */
const afterNames = (line: string) => {
  const names = signedBy(line) ?? '';
  return line.slice(line.indexOf(names) + names.length);
};
