export type KeepErrorCode =
  /** The browser lets this page store nothing: a private window, a sandboxed frame, or the reader's own wish. */
  | 'denied'
  /** There is no room left. */
  | 'full'
  /** Another tab has written or deleted the story since it was read here. */
  | 'changed'
  /** No story of that id is kept here. */
  | 'missing';

/** A story that could not be kept, or read where it is kept. */
export class KeepError extends Error {
  override readonly name = 'KeepError';
  readonly code: KeepErrorCode;

  constructor(code: KeepErrorCode, options?: ErrorOptions) {
    super(code, options);
    this.code = code;
  }
}
