import { Fault } from '../fault/Fault.ts';
import type { Details } from './articleFrom.ts';
import { articleOfParts } from './articleOfParts.ts';
import { htmlParts } from './htmlParts.ts';
import type { ImportedArticle } from './ImportedArticle.ts';
import { parseDocument } from './parseDocument.ts';

/**
 * The article in HTML that holds nothing else: from the clipboard, or of a document. All of it counts, since the
 * reader chose it, without what was struck out or commented.
 *
 * @param said what the source says beside its text
 * @throws {Fault} `import/no-text`
 */
export function importRichText(html: string, said?: Details): ImportedArticle {
  const article = articleOfParts(htmlParts(parseDocument(html).body), said);
  if (!article) throw new Fault('import/no-text', {});
  return article;
}
