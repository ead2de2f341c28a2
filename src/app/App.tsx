import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import { EMBEDDED, parseBasemap } from '../map/streets/BasemapChoice.ts';
import { Announcer } from '../panels/Announcer.tsx';
import { Article } from '../panels/Article.tsx';
import { useWherein, useWhereinStore } from '../panels/StoreContext.ts';
import type { Story } from '../story/types.ts';
import { words } from '../words/words.ts';
import { CannotOpen } from './CannotOpen.tsx';
import { Masthead } from './Masthead.tsx';
import { Panels } from './Panels.tsx';
import { Printing } from './Printing.tsx';
import { SearchNotice } from './SearchNotice.tsx';
import { useMedia } from './useMedia.ts';
import { useOwnArticle } from './useOwnArticle.ts';
import { useTheme } from './useTheme.ts';
import './tokens.css';
import './layout.css';

const MapHost = lazy(() => import('../map/MapHost.tsx'));

/** The page: the article, the map beside it, the panels below the map. */
export function App() {
  const store = useWhereinStore();
  const status = useWherein((state) => state.status);
  const story = useWherein((state) => state.story);
  const own = useOwnArticle();
  const { choice, theme, choose } = useTheme();
  const isNarrow = useMedia('(max-width: 799px)');
  const [basemap] = useState(
    () => parseBasemap(new URLSearchParams(location.search).get('basemap') ?? '') ?? EMBEDDED,
  );
  const drawForPrint = useCallback(async () => {
    const { drawForPrint: draw } = await import('../map/drawForPrint.ts');
    return draw(story);
  }, [story]);
  useEscape();
  useEffect(() => {
    document.title = status.type === 'ready' ? `${story.title} · ${words.name}` : words.name;
  }, [status, story]);

  return (
    <>
      <Masthead isNarrow={isNarrow} own={own} choice={choice} choose={choose} />
      <SearchNotice search={own.search} stop={own.stop} bring={own.bring} />
      <main className="page">
        {status.type === 'loading' && <p className="opening">{words.loadingStory}</p>}
        {status.type === 'failed' && <CannotOpen cause={status.cause} />}
        {status.type === 'ready' && <Article />}
        <div className="beside">
          <section className="map" id="map" aria-label={words.map}>
            {status.type !== 'loading' && (
              <Suspense fallback={<p className="map-message">{words.loadingMap}</p>}>
                <MapHost
                  key={mapOf(story)}
                  store={store}
                  theme={theme}
                  isCooperative={isNarrow}
                  basemap={basemap}
                />
              </Suspense>
            )}
          </section>
          <Panels isNarrow={isNarrow} />
        </div>
      </main>
      <Announcer />
      {status.type === 'ready' && <Printing draw={drawForPrint} />}
    </>
  );
}

/** Another article, or one whose places have just been found, is another map. */
const mapOf = ({ title, text, places }: Story) => `${title} ${text.length} ${places.length > 0}`;

/** Escape clears the selection, unless something nearer to the reader has taken the key. */
function useEscape() {
  const store = useWhereinStore();
  useEffect(() => {
    const clear = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof HTMLInputElement && event.target.value !== '';
      const isInDialog = document.querySelector('dialog[open]') !== null;
      if (event.key === 'Escape' && !event.defaultPrevented && !isTyping && !isInDialog)
        store.getState().clear();
    };
    addEventListener('keydown', clear);
    return () => removeEventListener('keydown', clear);
  }, [store]);
}
