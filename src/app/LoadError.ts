/** A story that could not be had; the message says why, for the reader. */
export class LoadError extends Error {
  override readonly name = 'LoadError';
}
