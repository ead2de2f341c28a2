import { carried } from '../story/carried.ts';
import type { AreaIndex } from './areas.ts';

/** What a page in one file carries of the map. */
export interface CarriedMap extends AreaIndex {
  /** An extract of the basemap: a PMTiles archive in Base64. */
  readonly basemap: string;
}

/** What this page carries, written by `singleFile`; null for a page that does not. */
export function carriedMap(): (AreaIndex & { readonly bytes: ArrayBuffer }) | null {
  const text = carried('map');
  if (text === null) return null;
  const { basemap, ...index } = JSON.parse(text) as CarriedMap;
  return { ...index, bytes: Uint8Array.from(atob(basemap), (character) => character.charCodeAt(0)).buffer };
}
