import type { Callout } from './callout.ts';

interface Props {
  callout: Callout;
  /** The pixel of its place in the map's window. */
  at: { readonly x: number; readonly y: number };
  window: { readonly width: number; readonly height: number };
  onClick(): void;
}

/** The card, in pixels: its size at most, and how far from its place it stands. */
const WIDTH = 210;
const HEIGHT = 92;
const AWAY = { x: 54, y: 40 } as const;

/** A line of the story beside its place, with a leader line to it. */
export function SceneCallout({ callout: { name, text }, at, window: { width, height }, onClick }: Props) {
  const isRight = at.x + AWAY.x + WIDTH < width - 60;
  const isBelow = at.y - AWAY.y - HEIGHT < 8;
  const left = isRight ? at.x + AWAY.x : at.x - AWAY.x - WIDTH;
  if (left < 8 || (isBelow && at.y + AWAY.y + HEIGHT > height - 8)) return null;
  const edge = { x: isRight ? left : left + WIDTH, y: isBelow ? at.y + AWAY.y + 14 : at.y - AWAY.y - 14 };
  const place = isBelow ? { top: at.y + AWAY.y } : { bottom: height - (at.y - AWAY.y) };
  return (
    <>
      <svg className="callout-line" width={width} height={height} aria-hidden>
        <path d={`M${at.x} ${at.y}L${edge.x} ${edge.y}`} />
      </svg>
      <button
        type="button"
        className="callout"
        data-over-map
        style={{ left, width: WIDTH, ...place }}
        onClick={onClick}
      >
        <strong dir="auto">{name}</strong>
        <span dir="auto">{text}</span>
      </button>
    </>
  );
}
