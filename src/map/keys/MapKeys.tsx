import { useEffect, useRef, useState } from 'react';
import { containsBounds } from '../../geo/bounds.ts';
import type { WhereinStore } from '../../state/store.ts';
import { mapWords } from '../../words/mapWords.ts';
import { placeWords } from '../../words/placeWords.ts';
import { words } from '../../words/words.ts';
import type { MapData } from '../mapData.ts';
import type { MapCamera, PlaceMap } from '../PlaceMap.ts';
import { type MapPlace, mapPlaces } from './mapPlaces.ts';
import { nearestThatWay, WAYS } from './nearestThatWay.ts';
import { whereIs } from './whereIs.ts';

interface Props {
  store: WhereinStore;
  map: PlaceMap;
  data: MapData;
  /** What holds the map's canvas. */
  frame: HTMLElement;
  /** Where the map has come to rest. */
  camera: MapCamera;
}

/**
 * The map by keyboard. Arrows and + and − are the map's own; with Alt an arrow goes to the next place that way, and Enter
 * chooses it. Where each key has led is said to a screen reader.
 */
export function MapKeys({ store, map, data, frame, camera }: Props) {
  const [said, setSaid] = useState('');
  const isByKey = useRef(false);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.target instanceof HTMLCanvasElement) || event.ctrlKey || event.metaKey) return;
      const { hover, select, setHover } = store.getState();
      const way = WAYS[event.key as keyof typeof WAYS];
      if (event.key === 'Enter' && hover !== null) select({ type: 'place', place: hover });
      else if (way && event.altKey) {
        // The browser goes back and forth in its history by these.
        event.preventDefault();
        const places = mapPlaces(store.getState(), data.findArea);
        const marks = places.map((place) => ({ place, ...map.pixelOf(place.point) }));
        const here = marks.find(({ place }) => place.id === hover) ?? map.middle();
        const next = nearestThatWay(here, marks, way)?.place;
        if (next) {
          setHover(next.id);
          map.bring(next.id);
        }
        setSaid(next ? nameOf(next) : mapWords.noneThatWay);
      } else isByKey.current ||= way !== undefined || '+-='.includes(event.key);
    };
    const leave = () => {
      isByKey.current = false;
      store.getState().setHover(null);
    };
    frame.addEventListener('keydown', press);
    frame.addEventListener('focusout', leave);
    return () => {
      frame.removeEventListener('keydown', press);
      frame.removeEventListener('focusout', leave);
    };
  }, [store, map, data, frame]);
  useEffect(() => {
    if (!isByKey.current) return;
    isByKey.current = false;
    const places = mapPlaces(store.getState(), data.findArea);
    const bounds = map.bounds();
    const inView = places.filter(({ point }) => containsBounds(bounds, [...point, ...point]));
    setSaid(mapWords.viewOf(whereIs(camera.center, places), inView.length));
  }, [store, map, data, camera]);
  return (
    <p className="hidden" aria-live="polite">
      {said}
    </p>
  );
}

/** “Baghdad, city in Iraq” */
const nameOf = ({ name, kind, holders }: MapPlace) =>
  placeWords.whatIn(name, words.kinds[kind].toLowerCase(), holders);
