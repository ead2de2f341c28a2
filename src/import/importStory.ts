import { compileMarkdown } from '../story/markdown/compileMarkdown.ts';
import { parseStoryText } from '../story/parse.ts';
import { StoryError } from '../story/StoryError.ts';
import type { Story } from '../story/types.ts';
import { importWords } from '../words/importWords.ts';
import { ImportError } from './ImportError.ts';

/**
 * The story in a `story.json`.
 *
 * @throws {ImportError} `newer-story`, or `bad-story` naming the field
 */
export const importStory = (json: string): Story => checked(() => parseStoryText(json));

/**
 * The story in an annotated Markdown.
 *
 * @throws {ImportError} `bad-story` naming the line or the field
 */
export const importAnnotated = (markdown: string): Story => checked(() => compileMarkdown(markdown));

function checked(read: () => Story): Story {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof StoryError)) throw error;
    if (error.path === 'version' && error.message.includes('newer')) {
      throw new ImportError('newer-story', importWords.newerStory, { cause: error });
    }
    throw new ImportError('bad-story', importWords.badStory(error.message), { cause: error });
  }
}
