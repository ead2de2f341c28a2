import { extname } from 'node:path';
import { compileMarkdown } from '../story/markdown/compileMarkdown.ts';
import { parseStoryText } from '../story/parse.ts';
import type { Story } from '../story/types.ts';

/**
 * The story in a file's content: annotated Markdown by the ending of the file's name or by the front matter that it
 * opens with, else `story.json`. Unlike an article's text for the geoparser, it is taken as it is.
 *
 * @throws {StoryError} naming the field or line that does not hold.
 */
export function storyOf(content: string, file: string): Story {
  const text = content.replace(/^\u{feff}/u, '');
  const markdown = ['.md', '.markdown'].includes(extname(file).toLowerCase()) || text.startsWith('---');
  return markdown ? compileMarkdown(text) : parseStoryText(text);
}
