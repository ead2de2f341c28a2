import { formatHash, isOwnHash, parseHash } from '../state/address.ts';
import type { WhereinStore } from '../state/store.ts';

/**
 * Keeps the selection and the address's hash the same: a selection adds an entry to the history, back and forward
 * select again, and a hash that is not ours is neither read nor touched.
 *
 * @param isFramed whether the history is that of a page around this one, which is left alone
 * @returns a function that lets go of the address.
 */
export function bindAddress(store: WhereinStore, isFramed = false): () => void {
  const read = () => {
    if (isOwnHash(location.hash)) store.getState().select(parseHash(location.hash));
  };
  const write = () => {
    const { selection, story, status } = store.getState();
    if (status.type !== 'ready' || !isOwnHash(location.hash)) return;
    const hash = formatHash(selection, story);
    if (hash === location.hash) return;
    // In full: a frame's document without an address of its own (`srcdoc`) takes relative ones for those of its host.
    const address = location.href.replace(/#.*$/s, '') + hash;
    if (isFramed) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
  };
  read();
  const stop = store.subscribe((state, last) => {
    if (state.selection !== last.selection) write();
  });
  addEventListener('popstate', read);
  return () => {
    stop();
    removeEventListener('popstate', read);
  };
}
