import { Fault } from '../fault/Fault.ts';
import { articleFrom } from './articleFrom.ts';
import { headMatter } from './headMatter.ts';
import { htmlParts } from './htmlParts.ts';
import type { ImportedArticle } from './ImportedArticle.ts';
import { importText } from './importText.ts';
import { parseDocument } from './parseDocument.ts';

/**
 * The article in HTML from the clipboard. All of it counts, since the reader chose it, “By …” and the date below the
 * headline as byline and date; what has no headings, quotes or lists of its own is read as plain text is.
 *
 * @throws {Fault} `import/no-text`
 */
export function importRichText(html: string): ImportedArticle {
  const parts = htmlParts(parseDocument(html).body);
  if (parts.every(({ kind }) => kind === 'paragraph')) {
    return importText(parts.map(({ text }) => text).join('\n\n'));
  }
  // A heading further down names a section.
  const headline = parts.slice(0, 3).findIndex(({ kind }) => kind === 'heading');
  const { parts: body, byline, published } = headMatter(parts, headline);
  const title = parts[headline]?.text ?? null;
  const article = articleFrom(body, { title, byline, published, lang: null });
  if (!article) throw new Fault('import/no-text', {});
  return article;
}
