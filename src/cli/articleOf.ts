import { extname } from 'node:path';
import type { ArticleDetails } from '../geoparse/toStory.ts';

/** An article as it is geoparsed: plain text, paragraphs with an empty line between. */
export interface Article extends ArticleDetails {
  readonly text: string;
}

/** The plain text of a file's content, by the ending of its name; what has none of the known endings is text, unless it looks like HTML. */
export function articleOf(content: string, file: string): Article {
  const ending = extname(file).toLowerCase();
  const clean = content.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  if (ending === '.html' || ending === '.htm' || /^\s*<(?:!doctype html|html)\b/i.test(clean))
    return htmlArticle(clean);
  if (ending === '.md' || ending === '.markdown') return markdownArticle(clean);
  return { text: clean.trim() };
}

function htmlArticle(html: string): Article {
  const title = /<title\b[^>]*>([^<]*)<\/title>/i.exec(html)?.[1];
  const body = /<(article|main)\b[^>]*>([\s\S]*)<\/\1>/i.exec(html)?.[2] ?? html;
  const text = body
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<(script|style|head|template|noscript|svg|nav|footer|aside|form)\b[\s\S]*?<\/\1\s*>/gi, '\n\n')
    .replace(/\s+/g, ' ')
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(
      /<\/?(?:p|div|section|article|h[1-6]|li|ul|ol|blockquote|figure|figcaption|table|tr|header|main)\b[^>]*>/gi,
      '\n\n',
    )
    .replace(/<[a-z/!][^>]*>/gi, '');
  return { text: tidy(decode(text)), ...(title?.trim() && { title: decode(title).trim() }) };
}

function markdownArticle(markdown: string): Article {
  const text = markdown.replace(/^---\n[\s\S]*?\n---\n/, '');
  const title = /^#\s+(.+?)\s*#*$/m.exec(text)?.[1];
  const plain = text
    .replace(/^(#{1,6}[ \t].*?)[ \t]+#+[ \t]*$/gm, '$1')
    .replace(/^```[\s\S]*?^```/gm, '')
    .replace(/!\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^[ \t]{0,3}(?:#{1,6}|>|[-*+]|\d+\.)[ \t]+/gm, '')
    .replace(/(\*\*|__|\*|`)(\S(?:[^\n]*?\S)?)\1/g, '$2');
  return { text: tidy(plain), ...(title && { title }) };
}

const tidy = (text: string) =>
  text
    .replace(/[ \t]+\n|\n[ \t]+/g, '\n')
    .replace(/[ \t]{2,}/g, ' ')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
  eacute: 'é',
};

function decode(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|([a-z]+));/gi, (entity, decimal, hex, name) => {
    if (name) return NAMED[name] ?? entity;
    const point = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return point <= 0x10_ff_ff ? String.fromCodePoint(point) : entity;
  });
}
