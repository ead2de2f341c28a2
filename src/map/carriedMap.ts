import { carried } from '../story/carried.ts';
import { bytesOfBase64 } from '../text/base64.ts';
import type { AreaIndex } from './areas.ts';

/** What a page in one file carries of the map. */
export interface CarriedMap extends AreaIndex {
  /** An extract of the basemap: a PMTiles archive in Base64. */
  readonly basemap: string;
  /** Streets around the story's places: another one; absent where the author brought none. */
  readonly streets?: string;
}

/** What this page carries, written by `singleFile`; null for a page that does not. */
export function carriedMap():
  | (AreaIndex & { readonly bytes: ArrayBuffer; readonly streets: ArrayBuffer | null })
  | null {
  const text = carried('map');
  if (text === null) return null;
  const { basemap, streets, ...index } = JSON.parse(text) as CarriedMap;
  return { ...index, bytes: bytesOf(basemap), streets: streets ? bytesOf(streets) : null };
}

const bytesOf = (base64: string): ArrayBuffer => bytesOfBase64(base64).buffer;
