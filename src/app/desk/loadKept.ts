import { KeepError } from '../../keep/KeepError.ts';
import { ShareError } from '../../keep/ShareError.ts';
import { Shelf } from '../../keep/Shelf.ts';
import { unpackStory } from '../../keep/unpackStory.ts';
import type { Story } from '../../story/types.ts';
import { keepWords } from '../../words/keepWords.ts';
import { LoadError } from '../LoadError.ts';
import type { Opened } from '../Opened.ts';

/**
 * A story kept in this browser.
 *
 * @throws {LoadError} and {StoryError} where it is damaged
 */
export async function loadOwn(id: string): Promise<Opened> {
  try {
    const shelf = await Shelf.open();
    const { story, revision } = await shelf.read(id);
    shelf.close();
    return { story, kept: { id, revision } };
  } catch (cause) {
    if (!(cause instanceof KeepError)) throw cause;
    throw new LoadError(cause.code === 'missing' ? keepWords.notKeptHere : keepWords.cannotRead, { cause });
  }
}

/**
 * The story that a share link carries.
 *
 * @throws {LoadError} and {StoryError} where what it carries is no story
 */
export async function loadShared(word: string): Promise<Story> {
  try {
    return await unpackStory(word);
  } catch (cause) {
    if (!(cause instanceof ShareError)) throw cause;
    throw new LoadError(keepWords.badLink[cause.code], { cause });
  }
}
