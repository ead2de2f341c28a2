/** A story document that cannot be used; the message names the field and the cause, for a person to read. */
export class StoryError extends Error {
  override readonly name = 'StoryError';
  /** Where in the document, such as `places[3].point`; empty for the document as a whole. */
  readonly path: string;
  /** Whether the document is of a version that this code does not know yet. */
  readonly isNewer: boolean;

  constructor(path: string, cause: string, { isNewer = false } = {}) {
    super(path ? `${path}: ${cause}` : cause);
    this.path = path;
    this.isNewer = isNewer;
  }
}
