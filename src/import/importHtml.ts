import { Readability } from '@mozilla/readability';
import { Fault } from '../fault/Fault.ts';
import { articleFrom, type Part } from './articleFrom.ts';
import { bylineOf } from './bylineOf.ts';
import { depthOf } from './depthOf.ts';
import { headMatter } from './headMatter.ts';
import { htmlParts } from './htmlParts.ts';
import type { ImportedArticle } from './ImportedArticle.ts';
import { oneLine, pageDetails, setApart } from './pageDetails.ts';
import { parseDocument } from './parseDocument.ts';

/** Elements of real pages nest less deeply; Readability's time grows with the cube of the depth. */
const MOST_DEPTH = 200;

/** Deeper than any page; what looks through a page takes the square of its depth. */
const MOST_LEVELS = 2000;

/**
 * The article in a web page, without what stands around it; all of the page's text where no article stands out.
 *
 * @throws {Fault} `import/no-article`, `import/too-deep`
 */
export function importHtml(html: string): ImportedArticle {
  const page = parseDocument(html);
  const depth = depthOf(page.documentElement);
  if (depth > MOST_LEVELS) throw new Fault('import/too-deep', {});
  const found = depth > MOST_DEPTH ? null : readable(page);
  const whole = parseDocument(html);
  const parts = found?.content ? htmlParts(found.content) : [];
  const body = parts.length > 0 ? parts : htmlParts(whole.body);
  setApart(whole);
  const details = pageDetails(whole, found);
  const headed = withHeadline(body, details.title);
  const { parts: rest } = headMatter(headed, details.title ? 0 : -1);
  const article = articleFrom(withoutByline(rest, details.byline), details);
  // A title alone is no article.
  if (!article || body.length === 0) {
    throw new Fault('import/no-article', {});
  }
  return article;
}

function readable(document: Document) {
  try {
    return new Readability<Node>(document, { serializer: (node) => node }).parse();
  } catch (error) {
    // Odd markup trips Readability; the page's whole text is then better than none.
    if (error instanceof Error) return null;
    throw error;
  }
}

/** The parts with the title at their head, for it too names places; where they begin with it already, once. */
function withHeadline(parts: readonly Part[], title: string | null): readonly Part[] {
  const [first, ...rest] = parts;
  if (!title || !first) return parts;
  if (oneLine(first.text) === title) return [{ kind: 'heading', text: title }, ...rest];
  const isTitle = first.kind === 'heading' && (title.startsWith(first.text) || first.text.startsWith(title));
  return isTitle ? [{ kind: 'heading', text: title }, ...rest] : [{ kind: 'heading', text: title }, ...parts];
}

/** The parts without the line that holds the byline's names alone, where it stands above the first long paragraph. */
function withoutByline(parts: readonly Part[], byline: string | null): readonly Part[] {
  const isByline = ({ kind, text }: Part, i: number) =>
    i > 0 && i < 6 && kind !== 'heading' && text.length < 200 && bylineOf(text) === byline && byline !== null;
  return parts.filter((part, i) => !isByline(part, i));
}
