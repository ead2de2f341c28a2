import { Maximize, Minus, Plus } from 'lucide-react';
import { GPUInitializationError } from 'maplibre-gl';
import { useEffect, useRef, useState } from 'react';
import type { WhereinStore } from '../state/store.ts';
import { words } from '../words/words.ts';
import { loadAreas } from './areas.ts';
import { type MapView, mapView } from './mapView.ts';
import { PlaceMap } from './PlaceMap.ts';
import type { Theme } from './palette.ts';
import { openBasemap } from './source/openBasemap.ts';
import { RangeSource } from './source/RangeSource.ts';
import './map.css';

interface Props {
  store: WhereinStore;
  theme: Theme;
  /** One finger scrolls the page, two move the map. */
  isCooperative: boolean;
}

type Phase =
  | { type: 'loading' }
  | { type: 'drawn'; map: PlaceMap }
  | { type: 'failed'; why: string; canRetry: boolean };

/** Where React ends and the map begins. */
export default function MapHost({ store, theme, isCooperative }: Props) {
  const container = useRef<HTMLDivElement>(null);
  const view = useRef<MapView | null>(null);
  const [phase, setPhase] = useState<Phase>({ type: 'loading' });
  const [attempt, setAttempt] = useState(0);
  const [trouble, setTrouble] = useState<string | null>(null);
  const firstTheme = useRef(theme);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt starts all over
  useEffect(() => {
    let map: PlaceMap | null = null;
    let isGone = false;
    const start = async () => {
      const folder = new URL('data/', document.baseURI);
      const [findArea, archive] = await Promise.all([
        loadAreas(folder, store.getState().story.places),
        openBasemap(new RangeSource(new URL('basemap.pmtiles', folder).href)).catch((cause: unknown) => {
          setTrouble(cause instanceof Error ? cause.message : words.mapFailed);
          return null;
        }),
      ]);
      if (isGone || !container.current) return;
      const { select, setHover } = store.getState();
      view.current = mapView(store.getState(), firstTheme.current);
      map = new PlaceMap(container.current, { findArea, archive }, view.current, {
        onSelect: (place) => select(place === null ? { type: 'none' } : { type: 'place', place }),
        onHover: setHover,
        onTrouble: ({ message }) => setTrouble(message),
      });
      setPhase({ type: 'drawn', map });
    };
    start().catch((error: unknown) => {
      if (isGone) return;
      const noWebGL = error instanceof GPUInitializationError;
      setPhase({ type: 'failed', why: noWebGL ? words.noWebGL : words.mapFailed, canRetry: !noWebGL });
    });
    return () => {
      isGone = true;
      map?.remove();
    };
  }, [store, attempt]);

  useEffect(() => {
    if (phase.type !== 'drawn') return;
    const draw = () => {
      view.current = mapView(store.getState(), theme, view.current ?? undefined);
      phase.map.render(view.current);
    };
    draw();
    return store.subscribe(draw);
  }, [phase, store, theme]);

  useEffect(() => {
    if (phase.type === 'drawn') phase.map.setCooperative(isCooperative);
  }, [phase, isCooperative]);

  const retry = () => {
    setPhase({ type: 'loading' });
    setAttempt((count) => count + 1);
  };

  return (
    <>
      <div ref={container} className="map-canvas" />
      {phase.type === 'loading' && <p className="map-message">{words.loadingMap}</p>}
      {phase.type === 'failed' && (
        <div className="map-message" role="status">
          <p>{phase.why}</p>
          {phase.canRetry && (
            <button type="button" onClick={retry}>
              {words.tryAgain}
            </button>
          )}
        </div>
      )}
      {phase.type === 'drawn' && <MapTools map={phase.map} />}
      {trouble !== null && (
        <p className="map-trouble" role="status">
          {trouble}
        </p>
      )}
      <p className="map-attribution">{words.attribution}</p>
    </>
  );
}

function MapTools({ map }: { map: PlaceMap }) {
  return (
    <div className="map-tools">
      <button type="button" aria-label={words.zoomIn} title={words.zoomIn} onClick={() => map.zoomBy(1)}>
        <Plus size={16} aria-hidden />
      </button>
      <button type="button" aria-label={words.zoomOut} title={words.zoomOut} onClick={() => map.zoomBy(-1)}>
        <Minus size={16} aria-hidden />
      </button>
      <button
        type="button"
        aria-label={words.wholeStory}
        title={words.wholeStory}
        onClick={() => map.showStory()}
      >
        <Maximize size={16} aria-hidden />
      </button>
    </div>
  );
}
