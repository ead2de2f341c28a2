import type { MapData } from './mapData.ts';
import type { PlaceMap } from './PlaceMap.ts';

/** How far the map is. */
export type Phase =
  | { readonly type: 'loading' }
  | { readonly type: 'drawn'; readonly map: PlaceMap; readonly data: MapData }
  /** Without WebGL 2. */
  | { readonly type: 'picture'; readonly data: MapData }
  | { readonly type: 'failed' };
