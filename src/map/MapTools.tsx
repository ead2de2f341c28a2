import { Ellipsis, Expand, LocateFixed, Minus, Plus, ScanSearch } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { useStore } from 'zustand';
import type { WhereinStore } from '../state/store.ts';
import { mapWords } from '../words/mapWords.ts';
import type { PlaceMap } from './PlaceMap.ts';

interface Props {
  store: WhereinStore;
  map: PlaceMap;
  /** The element that fills the screen. */
  frame: HTMLElement | null;
  /** More of the menu. */
  children: ReactNode;
}

/** The map's own buttons: two that zoom, and a menu. */
export function MapTools({ store, map, frame, children }: Props) {
  const menu = useId();
  const isFollowing = useStore(store, ({ follow }) => follow !== null);
  const fill = () => {
    const done = document.fullscreenElement ? document.exitFullscreen() : frame?.requestFullscreen();
    // A frame without the permission refuses; the map then stays as large as it is.
    done?.catch(() => undefined);
  };
  const tool = (name: string, icon: ReactNode, act: () => void) => (
    <button type="button" aria-label={name} title={name} onClick={act}>
      {icon}
    </button>
  );
  const item = (name: string, icon: ReactNode, act: () => void) => (
    <button type="button" popoverTarget={menu} popoverTargetAction="hide" onClick={act}>
      {icon} <span>{name}</span>
    </button>
  );
  return (
    <div className="map-tools" data-over-map data-commands>
      {tool(mapWords.zoomIn, <Plus size={16} aria-hidden />, () => map.zoomBy(1))}
      {tool(mapWords.zoomOut, <Minus size={16} aria-hidden />, () => map.zoomBy(-1))}
      <button type="button" aria-label={mapWords.menu} title={mapWords.menu} popoverTarget={menu}>
        <Ellipsis size={16} aria-hidden />
      </button>
      <div className="map-menu" id={menu} popover="auto">
        {item(mapWords.scene, <LocateFixed size={16} aria-hidden />, () => map.showScene())}
        {item(mapWords.allPlaces, <ScanSearch size={16} aria-hidden />, () => map.showAll())}
        <label className="map-menu-choice">
          <input
            type="checkbox"
            checked={isFollowing}
            onChange={({ target }) => store.getState().setFollow(target.checked ? {} : null)}
          />
          {mapWords.follow}
        </label>
        {document.fullscreenEnabled && item(mapWords.fullScreen, <Expand size={16} aria-hidden />, fill)}
        {children}
      </div>
    </div>
  );
}
