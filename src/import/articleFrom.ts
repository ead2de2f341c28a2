import { shortened, titleFrom } from '../story/titleFrom.ts';
import type { Block, BlockKind } from '../story/types.ts';
import type { ImportedArticle } from './ImportedArticle.ts';

/** One block of an article before it has its place in the text. */
export interface Part {
  readonly kind: BlockKind;
  readonly text: string;
}

/** What a source says of its article; what it does not say is null. */
export interface Details {
  readonly title: string | null;
  readonly byline: string | null;
  readonly published: string | null;
  readonly lang: string | null;
}

const MOST_TITLE = 200;

/** The article of these parts, null where none of them holds any text. */
export function articleFrom(parts: readonly Part[], details: Details): ImportedArticle | null {
  const blocks: Block[] = [];
  const texts: string[] = [];
  let at = 0;
  for (const part of parts) {
    const text = part.text.trim();
    if (!text) continue;
    blocks.push({ kind: part.kind, start: at, end: at + text.length });
    texts.push(text);
    at += text.length + 2;
  }
  const [first] = texts;
  if (first === undefined) return null;
  const title = details.title?.trim().replace(/\s+/g, ' ');
  return {
    title: title ? shortened(title, MOST_TITLE) : titleFrom(first, details.lang ?? 'en'),
    byline: details.byline?.trim() || null,
    published: details.published,
    lang: details.lang,
    text: texts.join('\n\n'),
    blocks,
  };
}
