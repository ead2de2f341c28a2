import type { Imported } from './Imported.ts';
import { languageOf } from './languageOf.ts';

/** The same, with the language that an article's text tells where its source does not say. */
export async function withLanguage(imported: Imported): Promise<Imported> {
  if (imported.type === 'story' || imported.article.lang !== null) return imported;
  const { article } = imported;
  return { ...imported, article: { ...article, lang: await languageOf(article.text) } };
}
