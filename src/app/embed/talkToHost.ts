import type { FrameMessage } from '../../embed/FrameMessage.ts';
import { readHostMessage } from '../../embed/HostMessage.ts';
import type { ThemeChoice } from '../../embed/ThemeChoice.ts';
import { NOTHING } from '../../state/selection.ts';
import { selectedMention, selectedPlace } from '../../state/selectors.ts';
import type { WhereinState, WhereinStore } from '../../state/store.ts';
import { embedHeight } from './embedHeight.ts';
import { heightMessages } from './heightMessages.ts';

/**
 * Tells the page around this one what happens here, and does what it asks. Nothing where there is no page around.
 *
 * @returns a function that ends the talk.
 */
export function talkToHost(store: WhereinStore, chooseTheme: (theme: ThemeChoice) => void): () => void {
  const host = window.parent;
  if (host === window) return () => undefined;
  // Any page may be the host, and what it is told, it has put here itself.
  const post = (message: unknown) => host.postMessage(message, '*');
  const tell = (message: FrameMessage) => post(message);

  let width = 0;
  const tellHeight = () => {
    const { clientWidth } = document.documentElement;
    if (clientWidth === width || clientWidth === 0) return;
    width = clientWidth;
    for (const message of heightMessages(embedHeight(width), location.href)) post(message);
  };
  const tellStatus = ({ status, story }: WhereinState) => {
    if (status.type === 'failed') tell({ type: 'wherein:error', cause: status.cause });
    if (status.type !== 'ready') return;
    const places = story.places.map(({ id, name }) => ({ id, name }));
    tell({ type: 'wherein:ready', title: story.title, places });
  };
  const tellSelection = (state: WhereinState) =>
    tell({
      type: 'wherein:select',
      place: selectedPlace(state),
      mention: selectedMention(state)?.id ?? null,
    });
  const hear = ({ source, data }: MessageEvent) => {
    const message = source === host ? readHostMessage(data) : null;
    if (message?.type === 'wherein:theme') chooseTheme(message.theme);
    if (message?.type !== 'wherein:select') return;
    const { place } = message;
    store.getState().select(place === null ? NOTHING : { type: 'place', place });
  };

  tellHeight();
  tellStatus(store.getState());
  if (store.getState().selection.type !== 'none') tellSelection(store.getState());
  const stop = store.subscribe((state, last) => {
    if (state.status !== last.status) tellStatus(state);
    if (state.selection !== last.selection) tellSelection(state);
  });
  addEventListener('resize', tellHeight);
  addEventListener('message', hear);
  return () => {
    stop();
    removeEventListener('resize', tellHeight);
    removeEventListener('message', hear);
  };
}
