import PostalMime, { type Email } from 'postal-mime';
import { Fault } from '../../fault/Fault.ts';
import { bylineOf } from '../bylineOf.ts';
import { dateOf } from '../dateOf.ts';
import type { ImportedArticle } from '../ImportedArticle.ts';
import { importHtml } from '../importHtml.ts';
import { importRichText } from '../importRichText.ts';
import { importText } from '../importText.ts';

/** How a browser signs the message that a page is saved as. */
const SAVED = /\b(?:saved by|enregistr|gespeichert|microsoft internet explorer)/i;

/**
 * The article in a message in MIME form: a page that a browser saved as one (MHT), or an e-mail (EML), whose subject,
 * sender and date are the headline, byline and date.
 *
 * @throws {Fault} `import/broken-file`, `import/no-text` or `import/no-article`
 */
export async function importMessage(bytes: Uint8Array): Promise<ImportedArticle> {
  const mail = await parsed(bytes);
  const header = (name: string) => mail.headers.find(({ key }) => key === name)?.value ?? '';
  if (header('snapshot-content-location') || SAVED.test(header('from'))) {
    if (!mail.html) throw new Fault('import/no-article', {});
    return importHtml(mail.html);
  }
  const subject = mail.subject?.replace(/^(?:(?:re|fwd?|aw|wg|tr)\s*:\s*)+/i, '').trim() || null;
  const said = {
    title: subject,
    byline: bylineOf(mail.from?.name),
    published: dateOf(header('date')),
    lang: null,
  };
  const article = mail.html ? importRichText(mail.html, said) : importText(mail.text ?? '');
  return headed(article, said);
}

async function parsed(bytes: Uint8Array): Promise<Email> {
  try {
    return await PostalMime.parse(bytes, { maxNestingDepth: 64, maxHeadersSize: 1024 * 1024 });
  } catch (cause) {
    throw new Fault('import/broken-file', {}, { cause });
  }
}

type Said = Pick<ImportedArticle, 'byline' | 'published'> & { readonly title: string | null };

/** The article below its subject, unless it begins with that. */
function headed(article: ImportedArticle, { title, byline, published }: Said): ImportedArticle {
  const dated = { ...article, byline: article.byline ?? byline, published: article.published ?? published };
  const starts = (text: string) => dated.text.toLowerCase().startsWith(text.toLowerCase());
  if (title === null || starts(title)) return dated;
  const by = title.length + 2;
  return {
    ...dated,
    title,
    text: `${title}\n\n${dated.text}`,
    blocks: [
      { kind: 'heading', start: 0, end: title.length },
      ...dated.blocks.map(({ kind, start, end }) => ({ kind, start: start + by, end: end + by })),
    ],
  };
}
