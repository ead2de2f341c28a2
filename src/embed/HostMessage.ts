import { fieldsOf } from './fieldsOf.ts';
import { THEMES, type ThemeChoice } from './ThemeChoice.ts';

/** What a host page may tell the page that it frames. */
export type HostMessage =
  /** Selects a place by its id; null clears. */
  | { readonly type: 'wherein:select'; readonly place: string | null }
  | { readonly type: 'wherein:theme'; readonly theme: ThemeChoice };

/** Reads what a window has sent; null for anything but a message of this shape. */
export function readHostMessage(data: unknown): HostMessage | null {
  const { type, place, theme } = fieldsOf(data);
  if (type === 'wherein:select' && (place === null || typeof place === 'string')) return { type, place };
  const known = THEMES.find((one) => one === theme);
  return type === 'wherein:theme' && known ? { type, theme: known } : null;
}
