/** A share link that cannot be read: cut short, damaged, or made by a newer version. */
export class ShareError extends Error {
  override readonly name = 'ShareError';
  readonly code: 'damaged' | 'newer' | 'too-large';

  constructor(code: ShareError['code'], options?: ErrorOptions) {
    super(code, options);
    this.code = code;
  }
}
