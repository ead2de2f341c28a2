import { formatHash, isOwnHash, parseHash, sharedWord, withShared } from '../state/address.ts';
import type { WhereinStore } from '../state/store.ts';
import type { StoryAddress } from './StoryAddress.ts';

/**
 * Keeps the selection and the address's hash the same: a selection adds an entry to the history, back and forward
 * select again, and a hash that is not ours is neither read nor touched. A step to the address of another story loads
 * that story.
 *
 * @param isFramed whether the history is that of a page around this one, which is left alone
 * @returns a function that lets go of the address.
 */
export function bindAddress(store: WhereinStore, address: StoryAddress, isFramed = false): () => void {
  const read = () => {
    if (isOwnHash(location.hash)) store.getState().select(parseHash(location.hash));
  };
  const write = () => {
    const { selection, story, status } = store.getState();
    if (status.type !== 'ready' || !isOwnHash(location.hash)) return;
    const hash = withShared(sharedWord(location.hash), formatHash(selection, story));
    if (hash === location.hash) return;
    // In full: a frame's document without an address of its own (`srcdoc`) takes relative ones for those of its host.
    const next = location.href.replace(/#.*$/s, '') + hash;
    if (isFramed) history.replaceState(null, '', next);
    else history.pushState(null, '', next);
  };
  const step = () => {
    if (!address.isShown) location.reload();
    else {
      address.settle();
      read();
    }
  };
  read();
  const stop = store.subscribe((state, last) => {
    if (state.selection !== last.selection) write();
  });
  addEventListener('popstate', step);
  addEventListener('pointerdown', carryStory, true);
  addEventListener('focusin', carryStory);
  return () => {
    stop();
    removeEventListener('popstate', step);
    removeEventListener('pointerdown', carryStory, true);
    removeEventListener('focusin', carryStory);
  };
}

/**
 * Where the address carries the story, lets a link to one of its mentions carry it too, so that it can be copied or
 * opened in a new tab. Only when it is reached for: a story is long, and its links are many.
 */
function carryStory({ target }: Event): void {
  const word = sharedWord(location.hash);
  const link = target instanceof Element ? target.closest('a[href^="#"]') : null;
  const hash = link?.getAttribute('href') ?? '';
  if (word === null || !isOwnHash(hash) || sharedWord(hash) !== null) return;
  link?.setAttribute('href', withShared(word, hash));
}
