import { packStory } from '../keep/packStory.ts';
import { formatHash, withShared } from '../state/address.ts';
import type { WhereinStore } from '../state/store.ts';
import { carried } from '../story/carried.ts';
import { storyAddresses } from './storyAddresses.ts';
import { LONGEST_LINK } from './workspace/LONGEST_LINK.ts';

/**
 * The address that opens the story with what is selected. It holds the story itself where that stands nowhere else, and
 * is short enough; else the link works in this browser alone.
 */
export async function linkTo(store: WhereinStore): Promise<string> {
  const { story, selection } = store.getState();
  const hash = formatHash(selection, story);
  const page = location.href.replace(/#.*$/s, '');
  if (storyAddresses.has(story) || carried('story') !== null) return page + hash;
  const link = new URL(`./${withShared(await packStory(story), hash)}`, page.split('?')[0]).href;
  return link.length > LONGEST_LINK ? page + hash : link;
}
