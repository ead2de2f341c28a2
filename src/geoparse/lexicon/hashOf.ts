/** FNV-1a over the UTF-16 units of a word, an unsigned 32-bit number. */
export function hashOf(word: string): number {
  let hash = 0x81_1c_9d_c5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01_00_01_93);
  return hash >>> 0;
}
