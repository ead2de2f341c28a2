/** How many words at the beginning of a file, one of them the checksum itself, are left out of it. */
const LEFT_OUT = 3;

/**
 * FNV-1a over a file's 32-bit words instead of its bytes, all but the first three; quick enough to check at every load.
 *
 * @param bytes beginning on a multiple of 4 in their buffer.
 */
export function checksum(bytes: Uint8Array): number {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 2);
  let hash = 0x81_1c_9d_c5;
  for (let i = LEFT_OUT; i < words.length; i++) hash = Math.imul(hash ^ (words[i] ?? 0), 0x01_00_01_93);
  return hash >>> 0;
}
