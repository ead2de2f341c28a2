import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { LazyPartError } from '../controls/LazyPartError.ts';
import { lazyPart } from '../controls/lazyPart.tsx';
import { isFault } from '../fault/Fault.ts';
import { StoreProvider } from '../panels/StoreContext.ts';
import { createWhereinStore } from '../state/store.ts';
import { StoryError } from '../story/StoryError.ts';
import { words } from '../words/words.ts';
import { App } from './App.tsx';
import { bindAddress } from './bindAddress.ts';
import { loadStory } from './loadStory.ts';
import type { OpenedStory } from './OpenedStory.ts';
import { pageSetting } from './pageSetting.ts';
import { StoryAddress } from './StoryAddress.ts';
import { WorkspaceProvider } from './workspace/useWorkspace.ts';
import type { Workspace } from './workspace/Workspace.ts';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no element with the id “root”');

const EmbedApp = lazyPart(() => import('./embed/EmbedApp.tsx'));

const store = createWhereinStore();
const address = new StoryAddress();
const page = new URL(location.href);
const isEmbedded = page.searchParams.has('embed') || pageSetting('form') === 'embed';
let opened: OpenedStory | null = null;

/** Comes when it is first wanted. */
let workspace: Promise<Workspace> | null = null;
let isWorking = false;
const getWorkspace = () => {
  workspace ??= import('./workspace/Workspace.ts').then(
    ({ Workspace }) => {
      isWorking = true;
      return new Workspace(store, address, opened);
    },
    (cause: unknown) => {
      throw new LazyPartError(
        () => {
          workspace = null;
        },
        { cause },
      );
    },
  );
  return workspace;
};

// Until the workspace has come, nothing is kept of what is changed.
addEventListener('beforeunload', (event) => {
  if (!isWorking && store.getState().past.length > 0) event.preventDefault();
});

const bind = () => bindAddress(store, address, isEmbedded);

loadStory(page).then(
  (found) => {
    opened = found;
    store.getState().open(found.story);
    // At once: what the address selects, the page opens with.
    bind();
  },
  async (error: unknown) => {
    if (!(isFault(error) || error instanceof StoryError)) throw error;
    // The sentences are seldom wanted; where they cannot be had either, there is no network to read a story by.
    const message = await import('../words/faultWords.ts').then(
      ({ messageOf }) => messageOf(error),
      () => words.partFailed,
    );
    store.getState().fail(message);
    bind();
  },
);

// What goes wrong in one part of the page is said there; whoever watches over the page's errors hears of it too.
const onCaughtError = (error: unknown) => {
  if (error instanceof LazyPartError) console.warn(error);
  else reportError(error);
};

createRoot(root, { onCaughtError }).render(
  <StrictMode>
    <StoreProvider value={store}>
      {isEmbedded ? (
        <EmbedApp />
      ) : (
        <WorkspaceProvider value={getWorkspace}>
          <App />
        </WorkspaceProvider>
      )}
    </StoreProvider>
  </StrictMode>,
);
