import { lazy, StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { StoreProvider } from '../panels/StoreContext.ts';
import { createWhereinStore } from '../state/store.ts';
import { StoryError } from '../story/StoryError.ts';
import { App } from './App.tsx';
import { bindAddress } from './bindAddress.ts';
import { LoadError, loadStory } from './loadStory.ts';
import { setting } from './setting.ts';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no element with the id “root”');

const EmbedApp = lazy(() => import('./embed/EmbedApp.tsx'));

const store = createWhereinStore();
const page = new URL(location.href);
const isEmbedded = page.searchParams.has('embed') || setting('form') === 'embed';

loadStory(page).then(
  (story) => {
    store.getState().open(story);
    bindAddress(store, isEmbedded);
  },
  (error: unknown) => {
    if (error instanceof LoadError || error instanceof StoryError) store.getState().fail(error.message);
    else throw error;
    bindAddress(store, isEmbedded);
  },
);

createRoot(root).render(
  <StrictMode>
    <StoreProvider value={store}>
      {isEmbedded ? (
        <Suspense>
          <EmbedApp />
        </Suspense>
      ) : (
        <App />
      )}
    </StoreProvider>
  </StrictMode>,
);
