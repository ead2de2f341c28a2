import { formatHash, sharedWord, withShared } from '../../state/address.ts';
import type { Selection } from '../../state/selection.ts';
import type { Story } from '../../story/types.ts';

/** What the full page shares with the compact form; a host's theme and its frame's parameters stay behind. */
const SHARED = ['story', 'own', 'basemap', 'lang'] as const;

/** The address of the full page that shows the same story and selection; null for a page that has no address of the web. */
export function fullPageAddress(href: string, selection: Selection, story: Story): string | null {
  const url = new URL(href);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  const fields = new URLSearchParams();
  for (const key of SHARED) {
    const value = url.searchParams.get(key);
    if (value) fields.set(key, value);
  }
  // A story's site has a page of its own for frames, beside the full one.
  url.pathname = url.pathname.replace(/\/embed\.html$/, '/');
  url.search = `${fields}`;
  url.hash = withShared(sharedWord(url.hash), formatHash(selection, story));
  return url.href;
}
