import { reasonFor } from './reasons.ts';
import { StoryError } from './StoryError.ts';
import { STORY_VERSION } from './schema.ts';
import type { Reason } from './types.ts';

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
      { isNewer: true },
    );
  }
  return version === 1 ? fromVersion1(input) : input;
}

/** Version 1 knew reasons as English sentences, which are kept as they were, and took a text for English unless told. */
function fromVersion1(story: object): object {
  const mentions = 'mentions' in story ? story.mentions : undefined;
  return {
    lang: 'en',
    ...story,
    version: 2,
    ...(Array.isArray(mentions) && { mentions: mentions.map(withReasonCode) }),
  };
}

function withReasonCode(mention: unknown): unknown {
  if (typeof mention !== 'object' || mention === null || !('reason' in mention)) return mention;
  const { reason, ...rest } = mention;
  if (reason === '') return rest;
  return typeof reason === 'string' ? { ...rest, reason: asWritten(reason) } : mention;
}

const asWritten = (text: string): Reason => reasonFor('as-written', { text });
