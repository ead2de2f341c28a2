import { useEffect, useRef, useState } from 'react';
import { lazyPart } from '../../controls/lazyPart.tsx';
import Announcer from '../../panels/Announcer.tsx';
import { useWherein, useWhereinStore } from '../../panels/StoreContext.ts';
import { words } from '../../words/words.ts';
import { useMedia } from '../useMedia.ts';
import { useReadingPosition } from '../useReadingPosition.ts';
import { useThemeInForce } from '../useThemeInForce.ts';
import '../tokens.css';
import '../layout.css';
import { EmbedCard } from './EmbedCard.tsx';
import { WIDE } from './embedHeight.ts';
import { FullPageLink } from './FullPageLink.tsx';
import { talkToHost } from './talkToHost.ts';
import { themeOf } from './themeOf.ts';
import { useInsets } from './useInsets.ts';
import { useView } from './useView.ts';
import { ViewSwitch } from './ViewSwitch.tsx';
import './embed.css';

const MapHost = lazyPart(
  () => import('../../map/MapHost.tsx'),
  <p className="map-message">{words.loadingMap}</p>,
);

/** The compact form: the map, and a card over it that shows what was selected, the places or the article. */
export default function EmbedApp() {
  const store = useWhereinStore();
  const status = useWherein((state) => state.status);
  const title = useWherein((state) => state.story.title);
  const isWide = useMedia(`(min-width: ${WIDE}px)`);
  const [view, setView] = useView();
  const [choice, setChoice] = useState(() => themeOf(location.search));
  const theme = useThemeInForce(choice);
  const [basemap] = useState(() => new URLSearchParams(location.search).get('basemap') ?? '');
  const map = useRef<HTMLElement>(null);
  const card = useRef<HTMLDivElement>(null);
  const insets = useInsets(map, card);
  useReadingPosition(isWide);
  useEffect(() => talkToHost(store, setChoice), [store]);
  useEffect(() => {
    if (status.type === 'ready') document.title = title;
  }, [status, title]);

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
            <MapHost store={store} theme={theme} basemap={basemap} insets={insets} isCooperative isCompact />
          )}
        </section>
      </main>
      <Announcer />
    </div>
  );
}
