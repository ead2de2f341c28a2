import { Fault } from '../fault/Fault.ts';
import { compileMarkdown } from '../story/markdown/compileMarkdown.ts';
import { parseStoryText } from '../story/parse.ts';
import { StoryError } from '../story/StoryError.ts';
import type { Story } from '../story/types.ts';

/**
 * The story in a `story.json`.
 *
 * @throws {Fault} `import/newer-story`, or `import/bad-story` naming the field
 */
export const importStory = (json: string): Story => checked(() => parseStoryText(json));

/**
 * The story in an annotated Markdown.
 *
 * @throws {Fault} `import/bad-story` naming the line or the field
 */
export const importAnnotated = (markdown: string): Story => checked(() => compileMarkdown(markdown));

function checked(read: () => Story): Story {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof StoryError)) throw error;
    if (error.isNewer) throw new Fault('import/newer-story', {}, { cause: error });
    throw new Fault('import/bad-story', { cause: error.message }, { cause: error });
  }
}
