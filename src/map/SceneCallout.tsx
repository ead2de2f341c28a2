import type { Callout } from './callout.ts';
import { type Box, calloutBox } from './calloutBox.ts';

interface Props {
  callout: Callout;
  /** The pixel of its place in the map's window. */
  at: { readonly x: number; readonly y: number };
  window: { readonly width: number; readonly height: number };
  /** What it must not cover. */
  taken: readonly Box[];
  onClick(): void;
}

/** A line of the story beside its place, with a leader line to it; none where it has no room. */
export function SceneCallout({
  callout: { name, text },
  at,
  window: { width, height },
  taken,
  onClick,
}: Props) {
  const box = calloutBox(at, { width, height }, taken);
  if (!box) return null;
  const edge = {
    x: box.left > at.x ? box.left : box.right,
    y: box.top > at.y ? box.top + 12 : box.bottom - 12,
  };
  // It stands on the side of its box that is nearer to its place.
  const place = box.top > at.y ? { top: box.top } : { bottom: height - box.bottom };
  return (
    <>
      <svg className="callout-line" width={width} height={height} aria-hidden>
        <path d={`M${at.x} ${at.y}L${edge.x} ${edge.y}`} />
      </svg>
      <button
        type="button"
        className="callout"
        data-over-map
        style={{ left: box.left, width: box.right - box.left, ...place }}
        onClick={onClick}
      >
        <strong dir="auto">{name}</strong>
        <span dir="auto">{text}</span>
      </button>
    </>
  );
}
