import { addFound } from '../../edit/text/addFound.ts';
import { hunksOf } from '../../edit/text/hunksOf.ts';
import type { WhereinStore } from '../../state/store.ts';
import type { Story } from '../../story/types.ts';

/**
 * Looks for places in what an edit of the text has made, and adds them; nothing where the text is edited again meanwhile.
 *
 * @param before the text before the edit
 */
export async function findInEdited(
  store: WhereinStore,
  before: string,
  findPlaces: (story: Story) => Promise<Story>,
): Promise<void> {
  const { story } = store.getState();
  const found = await findPlaces(story);
  const now = store.getState().story;
  if (now.text !== story.text) return;
  const { step, story: edited } = addFound(now, found, hunksOf(before, now.text));
  store.getState().edit(step, edited);
}
