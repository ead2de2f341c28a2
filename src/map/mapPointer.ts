import type { Map as MapLibre } from 'maplibre-gl';
import { GHOST_LAYER } from './ghostLayers.ts';
import { hitsAt, type Pixel } from './hitsAt.ts';
import { listenForDrag } from './MarkDrag.ts';
import { SELECTED_LAYERS } from './markLayers.ts';

/** What the pointer asks of the map. */
export interface PointerHost {
  readonly edits: 'none' | 'drag' | 'place';
  placeAt(pixel: Pixel): string | null;
  /** A mark, a name or an area was clicked, or the bare map (null). */
  onClick(place: string | null): void;
  onGhost(key: string): void;
  onHover(place: string | null): void;
  /** The selected mark is being dragged over this point; null once it was let go. */
  onDrag(at: [number, number] | null): void;
  /** The selected mark was dropped, or a click gave the mention under review a point. */
  onPlace(at: [number, number]): void;
}

/** Tells the host what the pointer does on the map. */
export function listenToPointer(map: MapLibre, host: PointerHost): void {
  const canDrag = (point: Pixel) => host.edits === 'drag' && hitsAt(map, point, SELECTED_LAYERS).length > 0;
  let isDragged = false;
  let isPointing = false;
  map.on('click', ({ point, lngLat }) => {
    if (host.edits === 'place') {
      const { lng, lat } = lngLat.wrap();
      return host.onPlace([lng, lat]);
    }
    const ghost = hitsAt(map, point, [GHOST_LAYER])[0];
    if (ghost) return host.onGhost(String(ghost.properties['key']));
    host.onClick(host.placeAt(point));
  });
  map.on('mousemove', ({ point }) => {
    if (isDragged) return;
    if (host.edits === 'place') {
      map.getCanvas().style.cursor = 'crosshair';
      return;
    }
    const place = host.placeAt(point);
    const isPointed = place !== null || hitsAt(map, point, [GHOST_LAYER]).length > 0;
    map.getCanvas().style.cursor = canDrag(point) ? 'grab' : isPointed ? 'pointer' : '';
    isPointing = place !== null;
    host.onHover(place);
  });
  listenForDrag(map, {
    canDrag,
    onDrag: (at) => {
      isDragged = true;
      host.onDrag(at);
    },
    onDrop: (at) => {
      isDragged = false;
      host.onDrag(null);
      host.onPlace(at);
    },
  });
  map.on('mouseout', () => host.onHover(null));
  // What was under the pointer is not any more once the map has moved away below it.
  map.on('movestart', () => {
    if (isPointing) host.onHover(null);
    isPointing = false;
  });
}
