import { Shelf } from '../../keep/Shelf.ts';
import type { Opened } from '../Opened.ts';

/**
 * A story kept in this browser.
 *
 * @throws {Fault} `keep/…`
 * @throws {StoryError} where it is damaged
 */
export async function loadOwn(id: string): Promise<Opened> {
  const shelf = await Shelf.open();
  const { story, revision } = await shelf.read(id);
  shelf.close();
  return { story, kept: { id, revision } };
}

export { unpackStory } from '../../keep/unpackStory.ts';
