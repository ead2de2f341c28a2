import { toStory } from '../geoparse/answer/toStory.ts';
import { geoparse } from '../geoparse/geoparse.ts';
import { parseStory } from '../story/parse.ts';
import { UNKNOWN_LANG } from '../story/schema.ts';
import type { Story } from '../story/types.ts';
import { loadData, openData } from './geoparserData.ts';
import { readFile } from './readFile.ts';
import { warnOf } from './warnOf.ts';

/**
 * The story in a file: as it is in `story.json` and annotated Markdown; in any other article its places are found.
 *
 * @param file a path, or `-` for standard input
 * @throws {Error} naming the file and what does not hold.
 */
export async function readStory(file: string): Promise<Story> {
  const imported = await readFile(file);
  if (imported.type === 'story') return imported.story;
  const { article } = imported;
  const lang = article.lang ?? UNKNOWN_LANG;
  const result = geoparse(article.text, { ...openData(loadData()), lang });
  warnOf(file, lang, result);
  return parseStory(toStory(article.text, result, { ...article, lang }));
}
