/**
 * For each offset in UTF-16 units from 0 to the text's length, how many code points begin before it. A lone surrogate
 * is a code point of its own, as in an iteration over the string.
 */
export function codePointOffsets(text: string): Uint32Array {
  const offsets = new Uint32Array(text.length + 1);
  let unit = 0;
  let points = 0;
  for (const character of text) {
    offsets[unit] = points++;
    // Between the halves of a pair, its code point has begun.
    if (character.length === 2) offsets[unit + 1] = points;
    unit += character.length;
  }
  offsets[unit] = points;
  return offsets;
}
