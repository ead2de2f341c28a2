/** A story document that cannot be used; the message names the field and the cause, for a person to read. */
export class StoryError extends Error {
  override readonly name = 'StoryError';
  /** Where in the document, such as `places[3].point`; empty for the document as a whole. */
  readonly path: string;

  constructor(path: string, cause: string) {
    super(path ? `${path}: ${cause}` : cause);
    this.path = path;
  }
}
