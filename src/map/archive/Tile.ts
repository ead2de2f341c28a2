/** Which tile, as maps count them: column x from the west, row y from the north, at a zoom. */
export interface TileRef {
  readonly z: number;
  readonly x: number;
  readonly y: number;
}

/** One vector tile, gzipped. */
export interface Tile extends TileRef {
  readonly bytes: Uint8Array;
}
