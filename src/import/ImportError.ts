export type ImportErrorCode =
  /** Nothing, or white space alone. */
  | 'empty'
  /** An image, a PDF, an archive or noise. */
  | 'not-text'
  /** A folder, or a file that has gone. */
  | 'unreadable'
  /** Over `MOST_BYTES`. */
  | 'too-large'
  /** A web page without any text of its own. */
  | 'no-article'
  /** A story of a version that this code does not know. */
  | 'newer-story'
  /** A story document or an annotated Markdown with a mistake in it. */
  | 'bad-story';

/** An article that could not be brought in; the message says why, for the reader. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
  readonly code: ImportErrorCode;

  constructor(code: ImportErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
