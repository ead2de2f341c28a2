import { readFile } from 'node:fs/promises';
import { stdin } from 'node:process';
import { buffer } from 'node:stream/consumers';
import { toStory } from '../geoparse/answer/toStory.ts';
import { geoparse } from '../geoparse/geoparse.ts';
import { importFile } from '../import/importFile.ts';
import { parseStory } from '../story/parse.ts';
import type { Story } from '../story/types.ts';
import { loadData, openData } from './geoparserData.ts';

/**
 * The story in a file: as it is in `story.json` and annotated Markdown; in any other article its places are found.
 *
 * @param file a path, or `-` for standard input
 * @throws {Fault} naming what does not hold.
 */
export async function readStory(file: string): Promise<Story> {
  const bytes = file === '-' ? await buffer(stdin) : await readFile(file);
  const imported = importFile(file, bytes);
  if (imported.type === 'story') return imported.story;
  const { article } = imported;
  const lang = article.lang ?? 'en';
  const result = geoparse(article.text, { ...openData(loadData()), lang });
  return parseStory(toStory(article.text, result, { ...article, lang }));
}
