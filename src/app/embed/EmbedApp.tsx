import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { EMBEDDED, parseBasemap } from '../../map/streets/BasemapChoice.ts';
import { Announcer } from '../../panels/Announcer.tsx';
import { useWherein, useWhereinStore } from '../../panels/StoreContext.ts';
import { words } from '../../words/words.ts';
import { useMedia } from '../useMedia.ts';
import { useThemeInForce } from '../useThemeInForce.ts';
import '../tokens.css';
import '../layout.css';
import { EmbedCard } from './EmbedCard.tsx';
import { ROOMY, WIDE } from './embedHeight.ts';
import { FullPageLink } from './FullPageLink.tsx';
import { talkToHost } from './talkToHost.ts';
import { themeOf } from './themeOf.ts';
import { useCovered } from './useCovered.ts';
import type { View } from './View.ts';
import { ViewSwitch } from './ViewSwitch.tsx';
import './embed.css';

const MapHost = lazy(() => import('../../map/MapHost.tsx'));

/** The compact form: the map, and a card over it that shows what was selected, the places or the article. */
export default function EmbedApp() {
  const store = useWhereinStore();
  const status = useWherein((state) => state.status);
  const title = useWherein((state) => state.story.title);
  const isWide = useMedia(`(min-width: ${WIDE}px)`);
  const [view, setView] = useState<View>(() =>
    isRoomy() && store.getState().selection.type === 'none' ? 'places' : 'map',
  );
  const [choice, setChoice] = useState(() => themeOf(location.search));
  const theme = useThemeInForce(choice);
  const [basemap] = useState(
    () => parseBasemap(new URLSearchParams(location.search).get('basemap') ?? '') ?? EMBEDDED,
  );
  const map = useRef<HTMLElement>(null);
  const card = useRef<HTMLDivElement>(null);
  const covered = useCovered(map, card);
  useEffect(() => talkToHost(store, setChoice), [store]);
  useEffect(() => {
    // A place is chosen, here or by the host, to read its excerpts.
    return store.subscribe(({ selection }, last) => {
      if (selection === last.selection) return;
      if (selection.type === 'place') setView('map');
      if (selection.type === 'mention') setView((shown) => (shown === 'places' ? 'map' : shown));
      if (selection.type === 'none') setView(isRoomy() ? 'places' : 'map');
    });
  }, [store]);
  useEscape(view, setView);

  // The article brings its own headline.
  const Title = view === 'article' ? 'p' : 'h1';
  return (
    <div className="embed" data-view={view}>
      <header className="embed-head">
        <Title className="embed-title" dir="auto">
          {status.type === 'ready' ? title : words.name}
        </Title>
        <ViewSwitch view={view} show={setView} />
        <FullPageLink />
      </header>
      <main className="embed-body">
        <div ref={card} className="embed-card">
          <EmbedCard view={view} setView={setView} isWide={isWide} />
        </div>
        <section ref={map} className="map" id="map" aria-label={words.map}>
          {status.type === 'ready' && (
            <Suspense fallback={<p className="map-message">{words.loadingMap}</p>}>
              <MapHost
                store={store}
                theme={theme}
                basemap={basemap}
                covered={covered}
                isCooperative
                isCompact
              />
            </Suspense>
          )}
        </section>
      </main>
      <Announcer />
    </div>
  );
}

/** Whether the places are listed as long as nothing is selected. */
const isRoomy = () => matchMedia(`(min-width: ${ROOMY}px)`).matches;

/** Escape closes what lies over the map, then clears the selection. */
function useEscape(view: View, setView: (view: View) => void) {
  const store = useWhereinStore();
  useEffect(() => {
    const leave = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof HTMLInputElement && event.target.value !== '';
      if (event.key !== 'Escape' || event.defaultPrevented || isTyping) return;
      if (view === 'map') store.getState().clear();
      else setView('map');
    };
    addEventListener('keydown', leave);
    return () => removeEventListener('keydown', leave);
  }, [store, view, setView]);
}
