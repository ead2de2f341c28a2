/** Streets from elsewhere that cannot be shown; the message says why, for the reader. */
export class StreetsError extends Error {
  override readonly name = 'StreetsError';
}
