/** What the reader wants under the story: the embedded basemap, or streets from elsewhere. */
export type BasemapChoice =
  | { readonly type: 'embedded' }
  /** The address of a MapLibre style. */
  | { readonly type: 'style'; readonly url: string }
  /** The address of a PMTiles archive. */
  | { readonly type: 'pmtiles'; readonly url: string };

export const EMBEDDED: BasemapChoice = { type: 'embedded' };

/** OpenFreeMap's Liberty style, which needs no key. */
export const LIBERTY = 'https://tiles.openfreemap.org/styles/liberty';

/**
 * The choice that `?basemap=` or an address field names: `embedded`, `liberty`, or the address of a style
 * or of an archive (ending in `.pmtiles`).
 *
 * @returns null for what is none of these.
 */
export function parseBasemap(text: string): BasemapChoice | null {
  const asked = text.trim();
  if (asked === '' || asked === 'embedded') return EMBEDDED;
  const address = asked === 'liberty' ? LIBERTY : asked;
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  return { type: url.pathname.endsWith('.pmtiles') ? 'pmtiles' : 'style', url: url.href };
}
