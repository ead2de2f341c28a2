import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { StoreProvider } from '../panels/StoreContext.ts';
import { createWhereinStore } from '../state/store.ts';
import { StoryError } from '../story/StoryError.ts';
import { App } from './App.tsx';
import { bindAddress } from './bindAddress.ts';
import type { Desk } from './desk/Desk.ts';
import { DeskProvider } from './desk/useDesk.ts';
import { LoadError } from './LoadError.ts';
import { loadStory } from './loadStory.ts';
import type { Opened } from './Opened.ts';
import { StoryAddress } from './StoryAddress.ts';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no element with the id “root”');

const store = createWhereinStore();
const address = new StoryAddress();
let opened: Opened | null = null;

/** Comes when it is first wanted. */
let desk: Promise<Desk> | null = null;
const getDesk = () => {
  desk ??= import('./desk/Desk.ts').then(({ Desk }) => new Desk(store, address, opened));
  return desk;
};

loadStory(new URL(location.href))
  .then(
    (found) => {
      opened = found;
      store.getState().open(found.story);
    },
    (error: unknown) => {
      if (!(error instanceof LoadError || error instanceof StoryError)) throw error;
      store.getState().fail(error.message);
    },
  )
  .finally(() => bindAddress(store, address));

createRoot(root).render(
  <StrictMode>
    <StoreProvider value={store}>
      <DeskProvider value={getDesk}>
        <App />
      </DeskProvider>
    </StoreProvider>
  </StrictMode>,
);
