import { Fault } from '../../fault/Fault.ts';
import { articleFrom, type Part } from '../articleFrom.ts';
import { htmlParts } from '../htmlParts.ts';
import type { ImportedArticle } from '../ImportedArticle.ts';
import { parseDocument } from '../parseDocument.ts';
import { coreDetails } from './coreDetails.ts';
import { textIn, unzipped } from './unzipped.ts';

const TEXTS = /\.(?:x?html?|xml|opf)$/i;
/** Elements that HTML never closes by themselves, though XHTML writes them so. */
const ALONE =
  /<(?!(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)\b)([\w:-]+)((?:[^<>"']|"[^"]*"|'[^']*')*?)\/>/gi;

/**
 * The text of an EPUB publication in its reading order (its spine), with what its package says of title, author,
 * date and language.
 *
 * @throws {Fault} `import/broken-file`, `import/locked`, `import/unfolds-too-large` or `import/no-text`
 */
export function importEpub(bytes: Uint8Array): ImportedArticle {
  const files = unzipped(bytes, (name) => TEXTS.test(name));
  const container = page(textIn(files, 'META-INF/container.xml'));
  const path = container.querySelector('rootfile')?.getAttribute('full-path') ?? '';
  const opf = textIn(files, path);
  if (!opf) throw new Fault('import/broken-file', {});
  const chapters = spineOf(opf, path);
  const locked = textIn(files, 'META-INF/encryption.xml');
  if (chapters.some((chapter) => locked.includes(chapter))) throw new Fault('import/locked', {});
  const parts = chapters.flatMap((chapter) => htmlParts(page(textIn(files, chapter)).body));
  const details = coreDetails(/<metadata\b[\s\S]*<\/metadata>/.exec(opf)?.[0] ?? opf);
  const article = articleFrom(withTitle(parts, details.title), details);
  if (!article) throw new Fault('import/no-text', {});
  return article;
}

const page = (xhtml: string) =>
  parseDocument(xhtml.replace(/^\ufeff?\s*<\?xml[^>]*\?>/, '').replace(ALONE, '<$1$2></$1>'));

/** The names of the files in reading order, without the table of contents and what is beside the text. */
function spineOf(opf: string, path: string): string[] {
  const root = page(opf);
  const items = new Map(
    [...root.querySelectorAll('manifest item')].map((item) => [item.getAttribute('id'), item] as const),
  );
  return [...root.querySelectorAll('spine itemref')].flatMap((ref) => {
    const item = items.get(ref.getAttribute('idref'));
    const href = item?.getAttribute('href');
    if (!item || !href || /(?:^|\s)nav(?:\s|$)/.test(item.getAttribute('properties') ?? '')) return [];
    return ref.getAttribute('linear') === 'no' ? [] : [resolved(href, path)];
  });
}

/** A path beside the package's, as the archive names it: no `..`, no escapes. */
function resolved(href: string, base: string): string {
  const { pathname } = new URL(href, `https://book.invalid/${base}`);
  try {
    return decodeURIComponent(pathname.slice(1));
  } catch (error) {
    if (error instanceof URIError) return pathname.slice(1);
    throw error;
  }
}

function withTitle(parts: readonly Part[], title: string | null): readonly Part[] {
  const [first] = parts;
  if (title === null || !first || first.text.toLowerCase() === title.toLowerCase()) return parts;
  return [{ kind: 'heading', text: title }, ...parts];
}
