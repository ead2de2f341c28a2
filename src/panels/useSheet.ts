import { type KeyboardEvent, type MouseEvent, type PointerEvent, type RefObject, useRef } from 'react';
import { type Folding, SHEET_SIZES } from './Folding.ts';

/** A finger that has moved no farther than this has tapped; in CSS pixels. */
const TAP = 6;

/** A sheet that is let go of this fast goes on in that direction; in CSS pixels a millisecond. */
const FLICK = 0.5;

/** How long it goes on for, in milliseconds. */
const GLIDE = 120;

interface Drag {
  readonly from: number;
  readonly height: number;
  last: { y: number; time: number; speed: number };
  hasMoved: boolean;
}

/**
 * Lets the heading of a sheet be dragged between its sizes, tapped, and moved by the arrow keys.
 *
 * @param sheet the element whose height is dragged
 */
export function useSheet(sheet: RefObject<HTMLElement | null>, folding: Folding) {
  const drag = useRef<Drag | null>(null);
  const wasDragged = useRef(false);

  const settle = (height: number, speed: number) => {
    const at = nearest(height);
    const next = Math.abs(speed) < FLICK ? at : nearest(height + speed * GLIDE);
    folding.setSize(SHEET_SIZES[next] ?? 'peek');
  };
  const move = (event: PointerEvent<HTMLElement>) => {
    const { current } = drag;
    if (!current || !sheet.current) return;
    const up = current.from - event.clientY;
    if (!current.hasMoved && Math.abs(up) <= TAP) return;
    current.hasMoved = true;
    sheet.current.dataset['dragging'] = '';
    const took = Math.max(1, event.timeStamp - current.last.time);
    current.last = {
      y: event.clientY,
      time: event.timeStamp,
      speed: (current.last.y - event.clientY) / took,
    };
    sheet.current.style.height = `${current.height + up}px`;
  };
  const end = (event: PointerEvent<HTMLElement>) => {
    const { current } = drag;
    drag.current = null;
    if (!current || !sheet.current) return;
    delete sheet.current.dataset['dragging'];
    sheet.current.style.height = '';
    wasDragged.current = current.hasMoved;
    if (current.hasMoved) settle(current.height + current.from - event.clientY, current.last.speed);
  };
  const start = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0 || !sheet.current) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    wasDragged.current = false;
    drag.current = {
      from: event.clientY,
      height: sheet.current.offsetHeight,
      last: { y: event.clientY, time: event.timeStamp, speed: 0 },
      hasMoved: false,
    };
  };
  return {
    onPointerDown: start,
    onPointerMove: move,
    onPointerUp: end,
    onPointerCancel: end,
    onClick: ({ detail }: MouseEvent) => {
      // The browser may take the end of a drag for a click, but not a key, whose click counts none.
      if (detail === 0 || !wasDragged.current) folding.setSize(folding.size === 'peek' ? 'half' : 'peek');
      wasDragged.current = false;
    },
    onKeyDown: (event: KeyboardEvent) => {
      const way = { ArrowUp: 1, ArrowDown: -1 }[event.key];
      const next = SHEET_SIZES[SHEET_SIZES.indexOf(folding.size) + (way ?? 0)];
      if (way === undefined || !next) return;
      event.preventDefault();
      folding.setSize(next);
    },
  };
}

/** The index of the size that is nearest to a height, which is in CSS pixels. The style sheet has the same. */
function nearest(height: number): number {
  const heights = [48, innerHeight * 0.42, innerHeight - 48];
  const off = heights.map((size) => Math.abs(size - height));
  return off.indexOf(Math.min(...off));
}
