import { formatHash, isOwnHash, parseHash, sharedWord, withShared } from '../state/address.ts';
import type { WhereinStore } from '../state/store.ts';
import type { StoryAddress } from './StoryAddress.ts';

/**
 * Keeps the selection and the address's hash the same: a selection adds an entry to the history, back and forward
 * select again, and a hash that is not ours is neither read nor touched. A step to the address of another story loads
 * that story.
 *
 * @returns a function that lets go of the address.
 */
export function bindAddress(store: WhereinStore, address: StoryAddress): () => void {
  const read = () => {
    if (isOwnHash(location.hash)) store.getState().select(parseHash(location.hash));
  };
  const write = () => {
    const { selection, story, status } = store.getState();
    if (status.type !== 'ready' || !isOwnHash(location.hash)) return;
    const hash = withShared(sharedWord(location.hash), formatHash(selection, story));
    if (hash !== location.hash) history.pushState(null, '', hash || location.pathname + location.search);
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
  return () => {
    stop();
    removeEventListener('popstate', step);
  };
}
