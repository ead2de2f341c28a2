import type { Excerpt } from '../story/excerpts.ts';
import { safeHref } from '../story/safeHref.ts';
import type { Story } from '../story/types.ts';
import { words } from '../words/words.ts';

/** A sentence as it is quoted elsewhere: with the article's title, who wrote it, its day, and its address if known. */
export function citation({ title, byline, published, source, text }: Story, { start, end }: Excerpt): string {
  const from = [title, byline, published && words.published(published)].filter(Boolean).join(', ');
  const address = safeHref(source?.url);
  return `“${text.slice(start, end).trim()}” (${from})${address === null ? '' : ` ${address}`}`;
}
