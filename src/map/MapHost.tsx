import { GPUInitializationError } from 'maplibre-gl';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { NOTHING } from '../state/selection.ts';
import { selectedMention } from '../state/selectors.ts';
import type { WhereinStore } from '../state/store.ts';
import { mapWords } from '../words/mapWords.ts';
import { words } from '../words/words.ts';
import { type Insets, NO_INSETS } from './Insets.ts';
import { MapCaption } from './MapCaption.tsx';
import { loadMapData, type MapData } from './mapData.ts';
import { type MapView, mapView } from './mapView.ts';
import { OverMap } from './OverMap.tsx';
import type { Phase } from './Phase.ts';
import { type Graphics, type MapCamera, PlaceMap } from './PlaceMap.ts';
import type { Theme } from './palette.ts';
import { MapPicture } from './picture/MapPicture.tsx';
import { EMBEDDED, parseBasemap } from './streets/BasemapChoice.ts';
import { useNewStory } from './useNewStory.ts';
import { useRest } from './useRest.ts';
import { useStreets } from './useStreets.ts';
import './map.css';

interface Props {
  store: WhereinStore;
  theme: Theme;
  /** One finger scrolls the page, two move the map. */
  isCooperative: boolean;
  /** What lies under the story at first, as the page's address has it; the embedded basemap where that is no choice. */
  basemap: string;
  /** Whether there is room for the few tools alone. */
  isCompact?: boolean;
  /** What lies over the map. Keep its identity from one render to the next. */
  insets?: Insets;
  /** Told what is done on the map to the mention under review. */
  correct?: (
    correction: { type: 'choose'; key: string } | { type: 'place'; point: [number, number] },
  ) => void;
}

const ignore = () => undefined;

/** Where React ends and the map begins. */
export default function MapHost({
  store,
  theme,
  isCooperative,
  basemap,
  isCompact = false,
  insets = NO_INSETS,
  correct = ignore,
}: Props) {
  const container = useRef<HTMLDivElement>(null);
  const mapWindow = useRef<HTMLDivElement>(null);
  const view = useRef<MapView | null>(null);
  const firstTheme = useRef(theme);
  const latestInsets = useRef(insets);
  const [phase, setPhase] = useState<Phase>({ type: 'loading' });
  const [graphics, setGraphics] = useState<Graphics>('there');
  const [attempt, setAttempt] = useState(0);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [camera, setCamera] = useState<MapCamera | null>(null);
  const drawn = phase.type === 'drawn' ? phase.map : null;
  const hasGraphics = graphics === 'there';
  const [first] = useState(() => parseBasemap(basemap) ?? EMBEDDED);
  const streets = useStreets(drawn, theme, first);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt starts all over
  useEffect(() => {
    let map: PlaceMap | null = null;
    let isGone = false;
    const start = async () => {
      const data = await loadMapData(store.getState().story.places);
      if (isGone || !container.current) return;
      setTrouble(data.trouble);
      const { select, setHover } = store.getState();
      view.current = mapView(store.getState(), firstTheme.current);
      try {
        const events = {
          onSelect: (place: string | null) => select(place === null ? NOTHING : { type: 'place', place }),
          onHover: setHover,
          onGhost: (key: string) => correct({ type: 'choose', key }),
          onPlace: (point: [number, number]) => correct({ type: 'place', point }),
          onTrouble: ({ message }: { readonly message: string }) => setTrouble(message),
          onRest: () => map && setCamera(map.camera()),
          onHand: () => {
            if (store.getState().follow) store.getState().setFollow({ isPaused: true });
          },
          onGraphics: setGraphics,
        };
        map = new PlaceMap(container.current, data, view.current, {
          ...events,
          insets: latestInsets.current,
        });
        setPhase({ type: 'drawn', map, data });
      } catch (cause) {
        if (!(cause instanceof GPUInitializationError)) throw cause;
        setPhase({ type: 'picture', data });
      }
    };
    start().catch((cause: unknown) => {
      if (isGone) return;
      console.error(cause);
      setPhase({ type: 'failed' });
    });
    return () => {
      isGone = true;
      setGraphics('there');
      map?.remove();
    };
  }, [store, attempt, correct]);

  useEffect(() => {
    if (!drawn || !hasGraphics) return;
    const draw = () => {
      view.current = mapView(store.getState(), theme, view.current ?? undefined);
      drawn.render(view.current);
    };
    draw();
    return store.subscribe(draw);
  }, [drawn, hasGraphics, store, theme]);

  useNewStory(store, phase, setPhase);
  useRest(mapWindow, drawn, isCompact);

  useEffect(() => {
    drawn?.setCooperative(isCooperative);
  }, [drawn, isCooperative]);

  useEffect(() => {
    latestInsets.current = insets;
    drawn?.setInsets(insets);
  }, [drawn, insets]);

  const own = phase.type === 'drawn' ? phase.data.streets : null;
  const attribution =
    streets.choice.type === 'embedded'
      ? [mapWords.attribution, ...(own ? [own.credit] : [])].join(' · ')
      : mapWords.attributionOf(new URL(streets.choice.url).host);
  const isPicture = phase.type === 'picture' || (phase.type === 'drawn' && !hasGraphics);
  const isLost = graphics === 'lost';
  const why = isLost ? mapWords.lost : phase.type === 'picture' ? mapWords.noWebGL : null;
  const notice = why ?? streets.failure ?? trouble;

  return (
    <>
      <div ref={mapWindow} className="map-window">
        <div ref={container} className="map-canvas" hidden={isPicture} />
        {phase.type === 'loading' && <p className="map-message">{words.loadingMap}</p>}
        {phase.type === 'failed' && <Failure retry={() => setAttempt((count) => count + 1)} />}
        {isPicture && <StandIn store={store} theme={theme} data={phase.data} onCamera={setCamera} />}
        {phase.type === 'drawn' && hasGraphics && container.current && (
          <OverMap
            store={store}
            map={phase.map}
            data={phase.data}
            frame={container.current}
            camera={camera}
            theme={theme}
            isCompact={isCompact}
            insets={insets}
            streets={streets}
          />
        )}
        {phase.type === 'drawn' && <PlacingNotice store={store} />}
        {notice !== null && (
          <div className="map-trouble" role="status" data-over-map>
            {notice}
            {isLost && (
              <button type="button" onClick={() => setAttempt((count) => count + 1)}>
                {words.tryAgain}
              </button>
            )}
          </div>
        )}
      </div>
      <MapCaption store={store} camera={camera} attribution={attribution} />
    </>
  );
}

/** Says what the next click on the map does, while it does that. */
function PlacingNotice({ store }: { store: WhereinStore }) {
  const isPlacing = useStore(store, (state) => state.review?.isPlacing ?? false);
  const mention = useStore(store, selectedMention);
  return (
    <div className="map-placing" role="status" data-over-map>
      {isPlacing && mention && (
        <>
          {mapWords.placing(mention.quote)}
          <button type="button" onClick={() => store.getState().setReview({ isPlacing: false })}>
            {mapWords.stopPlacing} <kbd aria-hidden>Esc</kbd>
          </button>
        </>
      )}
    </div>
  );
}

function Failure({ retry }: { retry(): void }) {
  return (
    <div className="map-message" role="status">
      <p>{mapWords.mapFailed}</p>
      <button type="button" onClick={retry}>
        {words.tryAgain}
      </button>
    </div>
  );
}

interface StandInProps {
  store: WhereinStore;
  theme: Theme;
  data: MapData;
  onCamera(camera: MapCamera): void;
}

/** The picture that stands in for the live map. */
function StandIn({ store, theme, data, onCamera }: StandInProps) {
  const archive = useMemo(
    () => (data.archive ? Promise.resolve(data.archive) : Promise.reject(new Error(data.trouble ?? ''))),
    [data],
  );
  const boundsOf = useCallback(
    (id: string) => {
      const place = store.getState().story.places.find((known) => known.id === id);
      return place ? (data.findArea(place)?.bounds ?? null) : null;
    },
    [store, data],
  );
  return (
    <MapPicture
      store={store}
      theme={theme}
      archive={archive}
      areaOf={data.findArea}
      boundsOf={boundsOf}
      onCamera={onCamera}
    />
  );
}
