/** What a UTF-16 unit is to the tokeniser. */
export const CHARACTER = { other: 0, lower: 1, upper: 2, digit: 3, mark: 4 } as const;

const classes = classify();

/** The class of a UTF-16 unit; letters without case count as lower. */
export function characterClass(unit: number): number {
  return classes[unit] ?? CHARACTER.other;
}

function classify(): Uint8Array {
  const table = new Uint8Array(0x1_00_00);
  for (let unit = 0; unit < table.length; unit++) {
    // A surrogate alone is none of these: it stands for emoji, and for letters that no place name in Latin script has.
    const character = String.fromCharCode(unit);
    if (/\p{L}/u.test(character)) {
      table[unit] = character.toLowerCase() === character ? CHARACTER.lower : CHARACTER.upper;
    } else if (/\p{Nd}/u.test(character)) table[unit] = CHARACTER.digit;
    else if (/\p{M}/u.test(character)) table[unit] = CHARACTER.mark;
  }
  return table;
}
