import type { Feature, Geometry } from 'geojson';

/** What a feature of the tiles may carry; a `minzoom` says from which zoom on it is drawn and is not written. */
export type TileProperties = Record<string, string | number | boolean>;

export type TileFeature = Feature<Geometry, TileProperties>;

/** Features that go into the tiles of some zooms; several may share a name. */
export interface TileLayer {
  name: string;
  minzoom: number;
  maxzoom: number;
  /** Simplification in units of 1/2048 of a tile. */
  tolerance: number;
  features: readonly TileFeature[];
}
