import { Library } from '../../keep/Library.ts';
import type { OpenedStory } from '../OpenedStory.ts';

/**
 * A story kept in this browser.
 *
 * @throws {Fault} `keep/…`
 * @throws {StoryError} where it is damaged
 */
export async function loadOwn(id: string): Promise<OpenedStory> {
  const library = await Library.open();
  const { story, revision } = await library.read(id);
  library.close();
  return { story, kept: { id, revision } };
}

export { unpackStory } from '../../keep/unpackStory.ts';
