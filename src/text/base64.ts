/** How many bytes become text at a time: a call takes only so many arguments. */
const STEP = 0x8000;

/** Bytes as Base64 (RFC 4648, section 4). */
export function base64(bytes: Uint8Array): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += STEP) {
    text += String.fromCharCode(...bytes.subarray(start, start + STEP));
  }
  return btoa(text);
}

/** The same for addresses: without `+`, `/` and padding (RFC 4648, section 5). */
export const base64Url = (bytes: Uint8Array): string =>
  base64(bytes).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');

/**
 * The bytes that a word of Base64 stands for, in either alphabet.
 *
 * @throws {DOMException} where it is not one.
 */
export const bytesOfBase64 = (word: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(word.replaceAll('-', '+').replaceAll('_', '/')), (unit) => unit.charCodeAt(0));
