import type { FrameMessage } from '../../embed/FrameMessage.ts';
import { readHostMessage } from '../../embed/HostMessage.ts';
import type { ThemeChoice } from '../../embed/ThemeChoice.ts';
import { NOTHING } from '../../state/selection.ts';
import { selectedMention, selectedPlace } from '../../state/selectors.ts';
import type { WhereinState, WhereinStore } from '../../state/store.ts';
import { embedHeight } from './embedHeight.ts';
import { heightMessages } from './heightMessages.ts';

type Post = (message: unknown) => void;

/**
 * Tells the page around this one what happens here, and does what it asks. Nothing where there is no page around.
 *
 * @returns a function that ends the talk.
 */
export function talkToHost(store: WhereinStore, chooseTheme: (theme: ThemeChoice) => void): () => void {
  const host = window.parent;
  if (host === window) return () => undefined;
  // Any page may be the host, and what it is told, it has put here itself.
  const post: Post = (message) => host.postMessage(message, '*');
  const ends = [tellHeight(post), tellStory(store, post), hear(host, store, chooseTheme)];
  return () => {
    for (const end of ends) end();
  };
}

function tellHeight(post: Post): () => void {
  let told = 0;
  const tell = () => {
    const { clientWidth } = document.documentElement;
    if (clientWidth === told || clientWidth === 0) return;
    told = clientWidth;
    for (const message of heightMessages(embedHeight(clientWidth), location.href)) post(message);
  };
  tell();
  addEventListener('resize', tell);
  return () => removeEventListener('resize', tell);
}

function tellStory(store: WhereinStore, post: Post): () => void {
  const tell = (message: FrameMessage | null) => {
    if (message) post(message);
  };
  tell(statusMessage(store.getState()));
  if (store.getState().selection.type !== 'none') tell(selectionMessage(store.getState()));
  return store.subscribe((state, last) => {
    if (state.status !== last.status) tell(statusMessage(state));
    if (state.selection !== last.selection) tell(selectionMessage(state));
  });
}

function statusMessage({ status, story }: WhereinState): FrameMessage | null {
  if (status.type === 'failed') return { type: 'wherein:error', cause: status.cause };
  if (status.type === 'loading') return null;
  const places = story.places.map(({ id, name }) => ({ id, name }));
  return { type: 'wherein:ready', title: story.title, places };
}

function selectionMessage(state: WhereinState): FrameMessage {
  return {
    type: 'wherein:select',
    place: selectedPlace(state),
    mention: selectedMention(state)?.id ?? null,
  };
}

function hear(host: Window, store: WhereinStore, chooseTheme: (theme: ThemeChoice) => void): () => void {
  const listen = ({ source, data }: MessageEvent) => {
    const message = source === host ? readHostMessage(data) : null;
    if (message?.type === 'wherein:theme') chooseTheme(message.theme);
    if (message?.type !== 'wherein:select') return;
    const { place } = message;
    store.getState().select(place === null ? NOTHING : { type: 'place', place });
  };
  addEventListener('message', listen);
  return () => removeEventListener('message', listen);
}
