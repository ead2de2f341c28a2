import { Readability } from '@mozilla/readability';
import { Fault } from '../fault/Fault.ts';
import { articleFrom, type Details, type Part } from './articleFrom.ts';
import { cleanText } from './cleanText.ts';
import { dateOf } from './dateOf.ts';
import { depthOf } from './depthOf.ts';
import { htmlParts } from './htmlParts.ts';
import type { ImportedArticle } from './ImportedArticle.ts';
import { langOf } from './langOf.ts';
import { parseDocument } from './parseDocument.ts';

/** Elements of real pages nest less deeply; Readability's time grows with the cube of the depth. */
const MOST_DEPTH = 200;

/**
 * The article in a web page, without what stands around it; all of the page's text where no article stands out.
 *
 * @throws {Fault} `import/no-article`
 */
export function importHtml(html: string): ImportedArticle {
  const found = readable(parseDocument(html));
  const whole = parseDocument(html);
  const details = detailsOf(whole, found);
  const parts = found?.content ? htmlParts(found.content) : [];
  const body = parts.length > 0 ? parts : htmlParts(whole.body);
  const article = articleFrom(withHeadline(body, details.title), details);
  // A title alone is no article.
  if (!article || body.length === 0) {
    throw new Fault('import/no-article', {});
  }
  return article;
}

function readable(document: Document) {
  if (depthOf(document.documentElement) > MOST_DEPTH) return null;
  try {
    return new Readability<Node>(document, { serializer: (node) => node }).parse();
  } catch (error) {
    // Odd markup trips Readability; the page's whole text is then better than none.
    if (error instanceof Error) return null;
    throw error;
  }
}

type Found = ReturnType<typeof readable>;

function detailsOf(document: Document, found: Found): Details {
  const attribute = (selector: string, name: string) =>
    document.querySelector(selector)?.getAttribute(name) ?? null;
  const byline = oneLine(found?.byline) ?? oneLine(attribute('meta[name="author"]', 'content'));
  return {
    title: oneLine(found?.title) ?? oneLine(document.querySelector('title')?.textContent),
    byline: byline?.replace(/^by:? (?=\S)/i, '') ?? null,
    published:
      dateOf(found?.publishedTime) ??
      dateOf(attribute('meta[name="date"], meta[itemprop="datePublished"]', 'content')) ??
      dateOf(attribute('time[datetime]', 'datetime')),
    lang: langOf(attribute('html[lang]', 'lang')),
  };
}

const oneLine = (text: string | null | undefined) =>
  cleanText(text ?? '')
    .replace(/\s+/g, ' ')
    .trim() || null;

/** The parts with the title at their head, for it too names places; where they begin with it already, once. */
function withHeadline(parts: readonly Part[], title: string | null): readonly Part[] {
  const [first, ...rest] = parts;
  if (!title || !first) return parts;
  if (oneLine(first.text) === title) return [{ kind: 'heading', text: title }, ...rest];
  return first.kind === 'heading' && title.startsWith(first.text)
    ? parts
    : [{ kind: 'heading', text: title }, ...parts];
}
