import type { Story } from '../story/types.ts';
import { NOTHING, type Selection } from './selection.ts';
import { selectedPlace } from './selectors.ts';

/** Whether a hash is ours to read and write: empty, or holding a shared story, a place or a mention and nothing else. */
export function isOwnHash(hash: string): boolean {
  if (hash === '' || hash === '#') return true;
  const keys = [...new URLSearchParams(hash.slice(1)).keys()];
  return keys.length > 0 && keys.every((key) => key === 's' || key === 'place' || key === 'mention');
}

/** The selection that a hash names; nothing for an empty or foreign one. The mention decides where both stand. */
export function parseHash(hash: string): Selection {
  if (!isOwnHash(hash)) return NOTHING;
  const fields = new URLSearchParams(hash.slice(1));
  const mention = fields.get('mention');
  const place = fields.get('place');
  if (mention) return { type: 'mention', mention };
  if (place) return { type: 'place', place };
  return NOTHING;
}

/** The hash that names a selection, such as `#place=baghdad&mention=m3`; empty for nothing. */
export function formatHash(selection: Selection, story: Story): string {
  if (selection.type === 'none') return '';
  const fields = new URLSearchParams();
  const place = selectedPlace({ story, selection });
  if (place !== null) fields.set('place', place);
  if (selection.type === 'mention') fields.set('mention', selection.mention);
  return `#${fields}`;
}

/** The word in which a share link's hash (`#s=…`) carries a whole story; null where it carries none. */
export function sharedWord(hash: string): string | null {
  return isOwnHash(hash) ? new URLSearchParams(hash.slice(1)).get('s') : null;
}

/** The hash that carries a story, and selects in it what another hash selects. */
export function withShared(word: string | null, hash: string): string {
  if (word === null) return hash;
  return hash.length > 1 ? `#s=${word}&${hash.slice(1)}` : `#s=${word}`;
}

/** What a hash selects, without a story that it carries. */
export function selectionOf(hash: string): string {
  if (!isOwnHash(hash)) return '';
  const fields = new URLSearchParams(hash.slice(1));
  fields.delete('s');
  return fields.size > 0 ? `#${fields}` : '';
}
