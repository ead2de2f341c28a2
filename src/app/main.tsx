import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { StoreProvider } from '../panels/StoreContext.ts';
import { createWhereinStore } from '../state/store.ts';
import { StoryError } from '../story/StoryError.ts';
import { App } from './App.tsx';
import { bindAddress } from './bindAddress.ts';
import { LoadError, loadStory } from './loadStory.ts';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no element with the id “root”');

const store = createWhereinStore();

loadStory(new URL(location.href)).then(
  (story) => {
    store.getState().open(story);
    bindAddress(store);
  },
  (error: unknown) => {
    if (error instanceof LoadError || error instanceof StoryError) store.getState().fail(error.message);
    else throw error;
    bindAddress(store);
  },
);

createRoot(root).render(
  <StrictMode>
    <StoreProvider value={store}>
      <App />
    </StoreProvider>
  </StrictMode>,
);
