import { articleFrom, type Details, type Part } from './articleFrom.ts';
import { beginning, isHeadline } from './headlines.ts';
import { headMatter, isHeadMatter } from './headMatter.ts';
import type { ImportedArticle } from './ImportedArticle.ts';
import { importText } from './importText.ts';

const NOTHING: Details = { title: null, byline: null, published: null, lang: null };

/**
 * The article of parts that are all its own. “By …” and the date below the headline are byline and date; what has no
 * headings, quotes or lists is read as plain text is. What a file's details say counts where its text does not say.
 *
 * @throws {Fault} `import/no-text`
 */
export function articleOfParts(parts: readonly Part[], said: Details = NOTHING): ImportedArticle | null {
  if (parts.every(({ kind }) => kind === 'paragraph')) {
    const article = importText(parts.map(({ text }) => text).join('\n\n'));
    const isHeaded = article.blocks[0]?.kind === 'heading';
    return {
      ...article,
      title: isHeaded ? article.title : (said.title ?? article.title),
      byline: article.byline ?? said.byline,
      published: article.published ?? said.published,
      lang: said.lang,
    };
  }
  const headline = headlineOf(parts);
  const headed = parts.map((part, i): Part => (i === headline ? { ...part, kind: 'heading' } : part));
  const { parts: body, byline, published } = headMatter(headed, headline);
  return articleFrom(body, {
    title: parts[headline]?.text ?? said.title,
    byline: byline ?? said.byline,
    published: published ?? said.published,
    lang: said.lang,
  });
}

/** The index of the headline: a heading near the beginning, or a first line that reads like one; else -1. */
function headlineOf(parts: readonly Part[]): number {
  const first = beginning(parts);
  const [part, next] = [parts[first], parts[first + 1]];
  // A heading further down names a section, and so does one below the line that says who wrote the article.
  const marked = parts.slice(0, 3).findIndex(({ kind }) => kind === 'heading');
  if (marked >= 0 && !(next && marked > first + 1 && isHeadMatter(next))) return marked;
  return part && isHeadline(part, next) ? first : -1;
}
