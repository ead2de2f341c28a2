/** A picture cannot be made or saved; the message says why, for a person to read. */
export class SaveError extends Error {
  override readonly name = 'SaveError';
}
