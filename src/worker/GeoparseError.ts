export type GeoparseErrorCode =
  /** The gazetteer cannot be had, or is damaged; asking again may help. */
  | 'gazetteer'
  /** The worker did not start, or stopped; asking again starts another. */
  | 'worker';

/** A text that could not be geoparsed; the message says why, for the reader. */
export class GeoparseError extends Error {
  override readonly name = 'GeoparseError';
  readonly code: GeoparseErrorCode;

  constructor(code: GeoparseErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
