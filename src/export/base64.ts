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
