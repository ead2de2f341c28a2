import type { ImportedArticle } from '../../import/ImportedArticle.ts';
import { parseStory } from '../../story/parse.ts';
import { STORY_VERSION, UNKNOWN_LANG } from '../../story/schema.ts';
import type { Story } from '../../story/types.ts';

/** The story of an article whose places are still to be found; what is not known of it is left out. */
export function storyOf(article: ImportedArticle, source?: Story['source']): Story {
  const { title, byline, published, lang, text, blocks } = article;
  return parseStory({
    version: STORY_VERSION,
    title,
    text,
    blocks,
    lang: lang ?? UNKNOWN_LANG,
    ...(byline !== null && { byline }),
    ...(published !== null && { published }),
    ...(source && { source }),
    places: [],
    mentions: [],
  });
}
