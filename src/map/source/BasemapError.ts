/** The basemap cannot be had; the message says why, for a person to read. */
export class BasemapError extends Error {
  override readonly name = 'BasemapError';
}
