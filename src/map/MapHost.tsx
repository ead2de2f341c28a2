import { GPUInitializationError } from 'maplibre-gl';
import { useEffect, useRef, useState } from 'react';
import type { WhereinStore } from '../state/store.ts';
import { words } from '../words/words.ts';
import { loadAreas } from './areas.ts';
import { BasemapDialog } from './BasemapDialog.tsx';
import { Legend } from './Legend.tsx';
import { MapTools } from './MapTools.tsx';
import { type MapView, mapView } from './mapView.ts';
import { PlaceMap } from './PlaceMap.ts';
import type { Theme } from './palette.ts';
import { openBasemap } from './source/openBasemap.ts';
import { RangeSource } from './source/RangeSource.ts';
import type { BasemapChoice } from './streets/BasemapChoice.ts';
import { useStreets } from './useStreets.ts';
import './map.css';

interface Props {
  store: WhereinStore;
  theme: Theme;
  /** One finger scrolls the page, two move the map. */
  isCooperative: boolean;
  /** What lies under the story at first. */
  basemap: BasemapChoice;
}

type Phase =
  | { type: 'loading' }
  | { type: 'drawn'; map: PlaceMap }
  | { type: 'failed'; why: string; canRetry: boolean };

/** Where React ends and the map begins. */
export default function MapHost({ store, theme, isCooperative, basemap }: Props) {
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

  const drawn = phase.type === 'drawn' ? phase.map : null;
  const streets = useStreets(drawn, theme, basemap);
  const notice = streets.failure ?? trouble;

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
      {drawn && (
        <MapTools map={drawn} frame={container.current?.parentElement ?? null}>
          <BasemapDialog choice={streets.choice} choose={streets.choose} />
        </MapTools>
      )}
      {drawn && <Legend store={store} />}
      {notice !== null && (
        <p className="map-trouble" role="status">
          {notice}
        </p>
      )}
      <p className="map-attribution">
        {streets.choice.type !== 'embedded'
          ? words.attributionOf(new URL(streets.choice.url).host)
          : words.attribution}
      </p>
    </>
  );
}
