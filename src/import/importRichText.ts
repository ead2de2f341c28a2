import { Fault } from '../fault/Fault.ts';
import { articleFrom, type Part } from './articleFrom.ts';
import { beginning, isHeadline } from './headlines.ts';
import { headMatter, isHeadMatter } from './headMatter.ts';
import { htmlParts } from './htmlParts.ts';
import type { ImportedArticle } from './ImportedArticle.ts';
import { importText } from './importText.ts';
import { parseDocument } from './parseDocument.ts';

/**
 * The article in HTML from the clipboard. All of it counts, since the reader chose it, “By …” and the date below the
 * headline as byline and date, without what was struck out or commented; what has no headings, quotes or lists of its own is read as plain text is.
 *
 * @throws {Fault} `import/no-text`
 */
export function importRichText(html: string): ImportedArticle {
  const parts = htmlParts(parseDocument(html).body);
  if (parts.every(({ kind }) => kind === 'paragraph')) {
    return importText(parts.map(({ text }) => text).join('\n\n'));
  }
  const headline = headlineOf(parts);
  const headed = parts.map((part, i): Part => (i === headline ? { ...part, kind: 'heading' } : part));
  const { parts: body, byline, published } = headMatter(headed, headline);
  const title = parts[headline]?.text ?? null;
  const article = articleFrom(body, { title, byline, published, lang: null });
  if (!article) throw new Fault('import/no-text', {});
  return article;
}

/** The index of the headline: a heading near the beginning, or a first line that reads like one; else -1. */
function headlineOf(parts: readonly Part[]): number {
  const first = beginning(parts);
  const [part, next] = [parts[first], parts[first + 1]];
  // A heading further down names a section, and so does one below the line that says who wrote the article.
  const marked = parts.slice(0, 3).findIndex(({ kind }) => kind === 'heading');
  if (marked >= 0 && !(next && marked > first + 1 && isHeadMatter(next))) return marked;
  return part && isHeadline(part, next) ? first : -1;
}
