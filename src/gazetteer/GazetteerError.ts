/** Bytes that are no gazetteer this code can read; the message says why, for a person to read. */
export class GazetteerError extends Error {
  override readonly name = 'GazetteerError';
}
