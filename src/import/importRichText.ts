import { importWords } from '../words/importWords.ts';
import { articleFrom } from './articleFrom.ts';
import { htmlParts } from './htmlParts.ts';
import { ImportError } from './ImportError.ts';
import type { ImportedArticle } from './ImportedArticle.ts';
import { importText } from './importText.ts';
import { parseDocument } from './parseDocument.ts';

/**
 * The article in HTML from the clipboard. All of it counts, since the reader chose it; what has no headings,
 * quotes or lists of its own is read as plain text is.
 *
 * @throws {ImportError} `empty`
 */
export function importRichText(html: string): ImportedArticle {
  const parts = htmlParts(parseDocument(html).body);
  if (parts.every(({ kind }) => kind === 'paragraph')) {
    return importText(parts.map(({ text }) => text).join('\n\n'));
  }
  const details = { title: headingOf(parts), byline: null, published: null, lang: null };
  const article = articleFrom(parts, details);
  if (!article) throw new ImportError('empty', importWords.noText);
  return article;
}

/** A heading further down names a section. */
function headingOf(parts: ReturnType<typeof htmlParts>): string | null {
  return parts.slice(0, 3).find(({ kind }) => kind === 'heading')?.text ?? null;
}
