import { parseHTML } from 'linkedom';

/** A document of HTML for a program without a page: as in a page's own, there is always a body, and all text is in it. */
export function parseDocument(html: string): Document {
  const { document } = parseHTML(html);
  const root: Element | null = document.documentElement;
  if (root?.nodeName === 'HTML' && root.querySelector('body')) return document;
  const content = html.replace(/<(?:!doctype|\/?body)\b[^>]*>?/gi, '');
  return parseHTML(`<!doctype html><html><body>${content}</body></html>`).document;
}
