import { fieldsOf } from './fieldsOf.ts';

/** What the framed page tells the page around it. */
export type FrameMessage =
  | {
      readonly type: 'wherein:ready';
      readonly title: string;
      readonly places: readonly { readonly id: string; readonly name: string }[];
    }
  /** The height that suits the frame's width, in CSS pixels. */
  | { readonly type: 'wherein:height'; readonly height: number }
  /** What is selected now; null for nothing. */
  | { readonly type: 'wherein:select'; readonly place: string | null; readonly mention: string | null }
  /** The story cannot be shown. */
  | { readonly type: 'wherein:error'; readonly cause: string };

/** Reads what a window has sent; null for anything but a message of this shape. */
export function readFrameMessage(data: unknown): FrameMessage | null {
  const { type, title, places, height, place, mention, cause } = fieldsOf(data);
  if (type === 'wherein:height' && typeof height === 'number' && Number.isFinite(height))
    return { type, height };
  if (type === 'wherein:select' && isId(place) && isId(mention)) return { type, place, mention };
  if (type === 'wherein:error' && typeof cause === 'string') return { type, cause };
  if (type === 'wherein:ready' && typeof title === 'string' && Array.isArray(places))
    return { type, title, places: places.flatMap(namedPlace) };
  return null;
}

const isId = (value: unknown): value is string | null => value === null || typeof value === 'string';

function namedPlace(value: unknown): { id: string; name: string }[] {
  const { id, name } = fieldsOf(value);
  return typeof id === 'string' && typeof name === 'string' ? [{ id, name }] : [];
}
