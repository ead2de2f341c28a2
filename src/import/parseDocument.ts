import { parseHTML } from 'linkedom';

/**
 * A document of HTML in which no script runs and nothing is fetched, with no page needed: as in a page's own, there is
 * always a body, and all text is in it. Parsed anew for each reading.
 */
export function parseDocument(html: string): Document {
  const { document } = parseHTML(html);
  const root: Element | null = document.documentElement;
  if (root?.nodeName === 'HTML' && root.querySelector('body')) return document;
  const content = html.replace(/<(?:!doctype|\/?body)\b[^>]*>?/gi, '');
  return parseHTML(`<!doctype html><html><body>${content}</body></html>`).document;
}
