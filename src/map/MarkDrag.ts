import type { Map as MapLibre, MapMouseEvent, MapTouchEvent } from 'maplibre-gl';

/** What a drag asks of the map around it. */
export interface DragHost {
  /** Whether a drag may begin at a pixel. */
  canDrag(point: { x: number; y: number }): boolean;
  /** The mark is under the pointer at this place, [longitude, latitude] in degrees. */
  onDrag(at: [number, number]): void;
  onDrop(at: [number, number]): void;
}

/** How far a pointer moves before it drags, in pixels: a click may tremble. */
const TREMBLE = 4;

/** Lets the pointer or a finger carry a mark, while the map under it stays where it is. */
export function listenForDrag(map: MapLibre, host: DragHost): void {
  let from: { x: number; y: number } | null = null;
  let at: [number, number] | null = null;

  const begin = (event: MapMouseEvent | MapTouchEvent) => {
    const isOneFinger = !('points' in event) || event.points.length === 1;
    if (!isOneFinger || event.originalEvent.ctrlKey || !host.canDrag(event.point)) return;
    if (event.originalEvent instanceof MouseEvent && event.originalEvent.button !== 0) return;
    // Keeps the map from panning.
    event.preventDefault();
    from = event.point;
  };
  const carry = (event: MapMouseEvent | MapTouchEvent) => {
    if (!from) return;
    // Keeps the page from scrolling under a finger.
    if (event.originalEvent.cancelable) event.originalEvent.preventDefault();
    if (!at && Math.hypot(event.point.x - from.x, event.point.y - from.y) < TREMBLE) return;
    const { lng, lat } = event.lngLat.wrap();
    at = [lng, lat];
    host.onDrag(at);
  };
  const end = () => {
    const dropped = at;
    from = null;
    at = null;
    if (dropped) host.onDrop(dropped);
  };

  map.on('mousedown', begin);
  map.on('touchstart', begin);
  map.on('mousemove', carry);
  map.on('touchmove', carry);
  map.on('mouseup', end);
  map.on('mouseout', end);
  map.on('touchend', end);
  map.on('touchcancel', end);
}
