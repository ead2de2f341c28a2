import { Layers } from 'lucide-react';
import { useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import { containsBounds } from '../geo/bounds.ts';
import type { WhereinStore } from '../state/store.ts';
import { mapWords } from '../words/mapWords.ts';
import { boundsFinder } from './boundsFinder.ts';
import { callout } from './callout.ts';
import { calloutBox } from './calloutBox.ts';
import { chipBox } from './chipBox.ts';
import { EdgeChips } from './EdgeChips.tsx';
import { Inset } from './Inset.tsx';
import type { Insets } from './Insets.ts';
import { INSET, insetCorner } from './insetCorner.ts';
import type { MapData } from './mapData.ts';
import { mapView } from './mapView.ts';
import { outside } from './outside.ts';
import type { MapCamera, PlaceMap } from './PlaceMap.ts';
import type { Theme } from './palette.ts';
import { pictureCamera } from './picture/pictureCamera.ts';
import { SceneCallout } from './SceneCallout.tsx';
import { storyFeatures } from './storyFeatures.ts';
import { LIBERTY } from './streets/BasemapChoice.ts';
import type { StreetsState } from './useStreets.ts';
import { ZOOMS } from './zooms.ts';

interface Props {
  store: WhereinStore;
  map: PlaceMap;
  data: MapData;
  /** Where the map has come to rest. */
  camera: MapCamera;
  theme: Theme;
  insets: Insets;
  streets: StreetsState;
}

/** A map smaller than this, in pixels, has no room for an inset, or for a callout. */
const ROOM = { inset: { width: 420, height: 260 }, callout: { width: 520, height: 300 } } as const;
/** From this zoom on the embedded basemap is bare, and streets are offered. */
const BARE = 8.5;

/** What stands over the map once it has come to rest: where it is, what lies outside, and what happened there. */
export function MapFurniture({ store, map, data, camera, theme, insets, streets }: Props) {
  const story = useStore(store, (state) => state.story);
  const filter = useStore(store, (state) => state.filter);
  const isFree = useStore(store, (state) => state.selection.type === 'none' && !state.review);
  const isReviewing = useStore(store, (state) => state.review);
  const { findArea } = data;
  const view = useMemo(
    () => mapView({ ...store.getState(), story, filter }, theme),
    [store, story, filter, theme],
  );
  const features = useMemo(() => storyFeatures(view.places, findArea), [view, findArea]);
  const scene = useMemo(
    () => pictureCamera({ ...view, selected: null }, boundsFinder(story.places, findArea), INSET),
    [view, story, findArea],
  );
  const beyond = useMemo(() => outside(features, camera), [features, camera]);
  const bounds = map.bounds();
  const line = callout(story, view.places, (point) => containsBounds(bounds, [...point, ...point]));
  const hasRoom = ({ width, height }: { width: number; height: number }) =>
    camera.width - insets.left >= width && camera.height - insets.bottom >= height;
  const window = { width: camera.width - insets.left, height: camera.height - insets.bottom };
  const asks = streets.choice.type === 'embedded' && camera.zoom >= BARE && data.streets === null;
  const pixels = features.marks
    .filter(({ until }) => camera.zoom < until)
    .map(({ id, point }) => ({ id, ...offsetBy(map.pixelOf(point), insets.left) }));
  const inset =
    view.hasInset && !isReviewing && hasRoom(ROOM.inset)
      ? insetCorner(window, asks ? ['left'] : ['left', 'right'], pixels)
      : null;
  // The corners, where the rest of the furniture stands, and the story's other marks with some of their names.
  const taken = [
    { left: window.width - 56, top: 0, right: window.width, bottom: 140 },
    ...(inset ? [inset.box] : []),
    { left: window.width - 290, top: window.height - 44, right: window.width, bottom: window.height },
    ...beyond.map(({ side }) => chipBox(side, window, asks)),
    ...pixels
      .filter(({ id }) => id !== line?.place)
      .map(({ x, y }) => ({ left: x - 12, top: y - 24, right: x + 24, bottom: y + 12 })),
  ];
  const isTold =
    line !== null &&
    isFree &&
    camera.zoom >= ZOOMS.finest &&
    hasRoom(ROOM.callout) &&
    calloutBox(offsetBy(map.pixelOf(line.point), insets.left), window, taken) !== null;
  const told = isTold ? line.place : null;
  useEffect(() => map.setNamedAbove(told), [map, told]);

  return (
    <div className="map-furniture" style={{ left: insets.left, bottom: insets.bottom }}>
      {!isReviewing && (
        <EdgeChips outside={beyond} window={window} marks={pixels} show={(ids) => map.showPlaces(ids)} />
      )}
      {inset && (
        <div className="map-inset-corner" data-corner={inset.corner}>
          <Inset data={data} main={camera} scene={scene} theme={theme} onClick={() => map.showAll()} />
        </div>
      )}
      {asks && (
        <button
          type="button"
          className="streets-chip"
          data-over-map
          onClick={() => streets.choose({ type: 'style', url: LIBERTY })}
        >
          <Layers size={14} aria-hidden /> {mapWords.streetsChip(new URL(LIBERTY).host)}
        </button>
      )}
      {isTold && (
        <SceneCallout
          callout={line}
          at={offsetBy(map.pixelOf(line.point), insets.left)}
          window={window}
          taken={taken}
          onClick={() => store.getState().select({ type: 'place', place: line.place })}
        />
      )}
    </div>
  );
}

const offsetBy = ({ x, y }: { readonly x: number; readonly y: number }, left: number) => ({ x: x - left, y });
