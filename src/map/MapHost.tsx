import { GPUInitializationError } from 'maplibre-gl';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Fault } from '../fault/Fault.ts';
import { NOTHING } from '../state/selection.ts';
import type { WhereinStore } from '../state/store.ts';
import { mapWords } from '../words/mapWords.ts';
import { words } from '../words/words.ts';
import { BasemapDialog } from './BasemapDialog.tsx';
import { type Covered, NOTHING_COVERED } from './Covered.ts';
import { Legend } from './Legend.tsx';
import { MapTools } from './MapTools.tsx';
import { loadMapData, type MapData } from './mapData.ts';
import { type MapView, mapView } from './mapView.ts';
import type { Phase } from './Phase.ts';
import { PictureDialog } from './PictureDialog.tsx';
import { PlaceMap } from './PlaceMap.ts';
import type { Theme } from './palette.ts';
import { MapPicture } from './picture/MapPicture.tsx';
import { mapPicture } from './picture/mapPicture.ts';
import { pictureOfCanvas } from './picture/pictureOfCanvas.ts';
import type { BasemapChoice } from './streets/BasemapChoice.ts';
import { useNewStory } from './useNewStory.ts';
import { useStreets } from './useStreets.ts';
import './map.css';

interface Props {
  store: WhereinStore;
  theme: Theme;
  /** One finger scrolls the page, two move the map. */
  isCooperative: boolean;
  /** What lies under the story at first. */
  basemap: BasemapChoice;
  /** Whether there is room for the few tools alone. */
  isCompact?: boolean;
  /** What lies over the map. Keep its identity from one render to the next. */
  covered?: Covered;
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
  covered = NOTHING_COVERED,
  correct = ignore,
}: Props) {
  const container = useRef<HTMLDivElement>(null);
  const view = useRef<MapView | null>(null);
  const firstTheme = useRef(theme);
  const latestCovered = useRef(covered);
  const [phase, setPhase] = useState<Phase>({ type: 'loading' });
  const [attempt, setAttempt] = useState(0);
  const [trouble, setTrouble] = useState<string | null>(null);
  const drawn = phase.type === 'drawn' ? phase.map : null;
  const streets = useStreets(drawn, theme, basemap);

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
        };
        map = new PlaceMap(container.current, data, view.current, events, latestCovered.current);
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
      map?.remove();
    };
  }, [store, attempt, correct]);

  useEffect(() => {
    if (!drawn) return;
    const draw = () => {
      view.current = mapView(store.getState(), theme, view.current ?? undefined);
      drawn.render(view.current);
    };
    draw();
    return store.subscribe(draw);
  }, [drawn, store, theme]);

  useNewStory(store, phase, setPhase);

  useEffect(() => {
    drawn?.setCooperative(isCooperative);
  }, [drawn, isCooperative]);

  useEffect(() => {
    latestCovered.current = covered;
    drawn?.setCovered(covered);
  }, [drawn, covered]);

  const attribution =
    streets.choice.type === 'embedded'
      ? mapWords.attribution
      : mapWords.attributionOf(new URL(streets.choice.url).host);
  const notice = streets.failure ?? trouble;

  return (
    <>
      <div ref={container} className="map-canvas" />
      {phase.type === 'loading' && <p className="map-message">{words.loadingMap}</p>}
      {phase.type === 'failed' && <Failure retry={() => setAttempt((count) => count + 1)} />}
      {phase.type === 'picture' && <StandIn store={store} theme={theme} data={phase.data} />}
      {phase.type === 'drawn' && (
        <>
          <MapTools map={phase.map} frame={container.current?.parentElement ?? null}>
            {!isCompact && (
              <>
                <BasemapDialog choice={streets.choice} choose={streets.choose} />
                <PictureDialog
                  drawSvg={() => svgOf(phase.map, phase.data, mapView(store.getState(), theme))}
                  drawPng={async () => pictureOfCanvas(await phase.map.snapshot(), attribution, theme)}
                />
              </>
            )}
          </MapTools>
          <Legend store={store} />
        </>
      )}
      {notice !== null && (
        <p className="map-trouble" role="status">
          {notice}
        </p>
      )}
      {phase.type !== 'picture' && <p className="map-attribution">{attribution}</p>}
    </>
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

/** The picture that stands in for the live map, and the reason why. */
function StandIn({ store, theme, data }: { store: WhereinStore; theme: Theme; data: MapData }) {
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
    <>
      <MapPicture store={store} theme={theme} archive={archive} areaOf={data.findArea} boundsOf={boundsOf} />
      <p className="map-trouble" role="status">
        {mapWords.noWebGL}
      </p>
    </>
  );
}

function svgOf(map: PlaceMap, { archive, findArea }: MapData, view: MapView): Promise<string> {
  if (!archive) return Promise.reject(new Fault('save/cannot-draw', {}));
  const { center, zoom, width, height } = map.camera();
  return mapPicture({ archive, view, camera: { center, zoom }, width, height, areaOf: findArea });
}
