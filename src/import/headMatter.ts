import type { Part } from './articleFrom.ts';
import { dateOf, SPELT_DATE } from './dateOf.ts';

/** What stands between a headline and its article: who wrote it and when, and the article without that. */
export interface HeadMatter {
  readonly parts: readonly Part[];
  readonly byline: string | null;
  readonly published: string | null;
}

/** So many parts after the headline are looked at; further down, a date is of something else. */
const DEEPEST = 6;

const BYLINE = /^(?:[Bb]y|BY):?\s+(\p{Lu}(?:[^.!?]|(?<=\b(?:\p{Lu}|[JS]r|Dr))\.){1,80})$/u;
const BETWEEN = /\s*[|·•\n]\s*/;

/** What a line that says when an article appeared may hold beside the date. */
const BESIDE_DATE =
  /\b(?:first|last|published|posted|created|updated|modified|date|on|at|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|\d{1,2}[:.]\d\d(?:[:.]\d\d)?|\d{1,2}(?= ?[ap]\.?m)|[ap]m|[ap]\.m\.|[A-Z]{2,4}T|GMT|UTC|Z)(?![\p{L}\d])|[\s,:;/—–()-]/giu;
const DATES = new RegExp(`${SPELT_DATE.source}|\\b\\d{4}-\\d\\d-\\d\\d(?:T(?=\\d))?`, 'g');

/**
 * Reads “By …” and the date below the headline, and takes them and a second copy of the headline out of the parts.
 *
 * @param headline the index of the headline's part; below 0 where there is none, and nothing is taken
 */
export function headMatter(parts: readonly Part[], headline: number): HeadMatter {
  if (headline < 0) return { parts, byline: null, published: null };
  const next = below(parts, headline);
  const matter = next.filter(isHeadMatter);
  const lines = matter.flatMap(linesOf);
  const again = next[0]?.text === parts[headline]?.text ? next[0] : undefined;
  return {
    parts: parts.filter((part) => part !== again && !matter.includes(part)),
    byline: lines.map(nameIn).find((name) => name !== null) ?? null,
    published: lines.map(dateIn).find((date) => date !== null) ?? null,
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
  const lines = linesOf(part);
  return (
    lines.every((line) => nameIn(line) !== null || isWhen(line)) &&
    lines.some((line) => nameIn(line) !== null || dateIn(line) !== null)
  );
}

const linesOf = ({ text }: Part) => text.split(BETWEEN);

const nameIn = (line: string) => BYLINE.exec(line)?.[1] ?? null;

const dateIn = (line: string) => (isWhen(line) ? dateOf(line.trim()) : null);

const isWhen = (line: string) =>
  line.length <= 80 && line.replace(DATES, '').replace(BESIDE_DATE, '').length === 0;
