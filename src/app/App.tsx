import { useCallback, useEffect, useState } from 'react';
import { lazyPart } from '../controls/lazyPart.tsx';
import { Article } from '../panels/Article.tsx';
import { useWherein, useWhereinStore } from '../panels/StoreContext.ts';
import { words } from '../words/words.ts';
import type { MapCorrection } from './correctFromMap.ts';
import { Masthead } from './Masthead.tsx';
import { Panels } from './Panels.tsx';
import { useEscape } from './useEscape.ts';
import { useMedia } from './useMedia.ts';
import { useTheme } from './useTheme.ts';
import { useWelcome } from './useWelcome.ts';
import './tokens.css';
import './layout.css';

const Notices = lazyPart(() => import('./workspace/Notices.tsx'), null, words.cannotKeep);
const CannotOpen = lazyPart(() => import('./CannotOpen.tsx'));
const MapFold = lazyPart(() => import('./MapFold.tsx'));
const MapHost = lazyPart(
  () => import('../map/MapHost.tsx'),
  <p className="map-message">{words.loadingMap}</p>,
);
const Welcome = lazyPart(() => import('./welcome/Welcome.tsx'), <div className="welcome-waiting" />);
const StoryStrip = lazyPart(() => import('../panels/reading/StoryStrip.tsx'));
const ReadingTools = lazyPart(() => import('./ReadingTools.tsx'));

/** The page: the article, the map beside it, the panels below the map. */
export function App() {
  const store = useWhereinStore();
  const status = useWherein((state) => state.status);
  const story = useWherein((state) => state.story);
  const { choice, theme, choose } = useTheme();
  const isNarrow = useMedia('(max-width: 799px), (max-height: 500px)');
  const [basemap] = useState(() => new URLSearchParams(location.search).get('basemap') ?? '');
  const correct = useCallback(
    (correction: MapCorrection) =>
      void import('./correctFromMap.ts').then((module) => module.correctFromMap(store, correction)),
    [store],
  );
  const [isFolded, setFolded] = useState(false);
  const isPlacing = useWherein((state) => state.review?.isPlacing ?? false);
  useEffect(() => {
    if (isPlacing) setFolded(false);
  }, [isPlacing]);
  const { isWelcome, dismiss } = useWelcome();
  useEscape();
  useEffect(() => {
    document.title = status.type === 'ready' ? `${story.title} · ${words.name}` : words.name;
  }, [status, story]);

  return (
    <>
      <Masthead isNarrow={isNarrow} choice={choice} choose={choose} />
      {status.type !== 'loading' && <Notices />}
      <main className="page" data-failed={status.type === 'failed' || undefined}>
        {status.type === 'loading' && <p className="opening">{words.loadingStory}</p>}
        {status.type === 'failed' && <CannotOpen cause={status.cause} />}
        {status.type === 'ready' && (
          <div className="reading">
            {isWelcome && <Welcome dismiss={dismiss} />}
            <div className="strip">
              <StoryStrip />
            </div>
            <Article />
            <ReadingTools isNarrow={isNarrow} />
          </div>
        )}
        {status.type !== 'failed' && (
          <div className="beside">
            <section
              className="map"
              id="map"
              aria-label={words.map}
              tabIndex={-1}
              data-folded={(isNarrow && isFolded) || undefined}
            >
              {isNarrow && <MapFold isFolded={isFolded} fold={setFolded} />}
              {status.type !== 'loading' && (
                <MapHost
                  correct={correct}
                  store={store}
                  theme={theme}
                  isCooperative={isNarrow}
                  basemap={basemap}
                />
              )}
            </section>
            <Panels isNarrow={isNarrow} />
          </div>
        )}
      </main>
    </>
  );
}
