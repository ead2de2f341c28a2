import { Expand, Minus, Plus, ScanSearch } from 'lucide-react';
import type { ReactNode } from 'react';
import { mapWords } from '../words/mapWords.ts';
import type { PlaceMap } from './PlaceMap.ts';

interface Props {
  map: PlaceMap;
  /** The element that fills the screen. */
  frame: HTMLElement | null;
  children: ReactNode;
}

/** The map's own buttons. */
export function MapTools({ map, frame, children }: Props) {
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
  return (
    <div className="map-tools">
      {tool(mapWords.zoomIn, <Plus size={16} aria-hidden />, () => map.zoomBy(1))}
      {tool(mapWords.zoomOut, <Minus size={16} aria-hidden />, () => map.zoomBy(-1))}
      {tool(mapWords.wholeStory, <ScanSearch size={16} aria-hidden />, () => map.showStory())}
      {document.fullscreenEnabled && tool(mapWords.fullScreen, <Expand size={16} aria-hidden />, fill)}
      {children}
    </div>
  );
}
