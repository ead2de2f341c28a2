import { StoryError } from './StoryError.ts';
import { STORY_VERSION } from './schema.ts';

/**
 * Brings a document of an older version to today's; the one place where old versions are known.
 *
 * @throws {StoryError} where the version is newer than this code.
 */
export function upgrade(input: unknown): unknown {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    throw new StoryError('', 'not a story: the document is not a JSON object');
  }
  if (!('version' in input)) throw new StoryError('version', 'is missing; this is not a story document');
  const { version } = input;
  if (typeof version === 'number' && version > STORY_VERSION) {
    throw new StoryError(
      'version',
      `${version} is newer than ${STORY_VERSION}, the newest that this page reads`,
    );
  }
  return input;
}
