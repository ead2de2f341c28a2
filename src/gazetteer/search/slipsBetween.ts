/** How two spellings are compared. */
export interface Slips {
  /** More slips than this are not counted. */
  readonly most: number;
  /** Whether the first spelling writes its vowels; Arabic and Hebrew mostly do not. */
  readonly vowels: 'written' | 'left out';
}

/** Letters that transliterations take for one another. */
const ALIKE = ['aeiouyw', 'ckq', 'gj', 'sz', 'vwfbp', 'dt'];

const H = 0x68;
const SPACE = 0x20;

/** For each byte the groups of `ALIKE` that it is in, as bits; the first is that of the vowels. */
const groups = new Uint8Array(256);
for (const [i, letters] of ALIKE.entries()) {
  for (const letter of letters) groups[letter.charCodeAt(0)] = (groups[letter.charCodeAt(0)] ?? 0) | (1 << i);
}
const VOWEL = 1;

/**
 * The consonants of a spelling as bits, those that are taken for one another as one. Two spellings differ by at least as
 * many slips as one has bits that the other lacks, which is quicker to see than how they differ.
 */
export function consonantsOf(bytes: Uint8Array, start: number, end: number): number {
  let bits = 0;
  for (let at = start; at < end; at++) bits |= consonants[bytes[at] ?? 0] ?? 0;
  return bits;
}

const consonants = new Int32Array(256);
for (let byte = 0x61; byte <= 0x7a; byte++) {
  const group = groups[byte] ?? 0;
  if (byte !== H && (group & VOWEL) === 0) {
    const like = ALIKE.findIndex((_, i) => (group & (1 << i)) !== 0);
    consonants[byte] = 1 << (like < 0 ? byte - 0x61 : 26 + like - 1);
  }
}

const rows = [new Float64Array(260), new Float64Array(260), new Float64Array(260)];

/**
 * How many slips lie between two spellings, in ASCII: Damerau and Levenshtein's distance (optimal string alignment), in
 * which a doubled letter, a vowel, an h and letters that are taken for one another count less than a whole slip.
 */
export function slipsBetween(typed: Uint8Array, name: Uint8Array, { most, vowels }: Slips): number {
  const vowel = vowels === 'written' ? 0.5 : 0.1;
  const gap = (bytes: Uint8Array, at: number): number => {
    const byte = bytes[at] ?? 0;
    if (byte === SPACE || byte === bytes[at - 1]) return 0.25;
    if (((groups[byte] ?? 0) & VOWEL) !== 0) return vowel;
    return byte === H ? 0.5 : 1;
  };
  let [before, last, row] = rows as [Float64Array, Float64Array, Float64Array];
  last[0] = 0;
  for (let j = 1; j <= name.length; j++) last[j] = (last[j - 1] ?? 0) + gap(name, j - 1);
  for (let i = 1; i <= typed.length; i++) {
    const a = typed[i - 1] ?? 0;
    row[0] = (last[0] ?? 0) + gap(typed, i - 1);
    let least = row[0];
    for (let j = 1; j <= name.length; j++) {
      const b = name[j - 1] ?? 0;
      let cost = (last[j - 1] ?? 0) + (a === b ? 0 : ((groups[a] ?? 0) & (groups[b] ?? 0)) !== 0 ? 0.5 : 1);
      cost = Math.min(cost, (last[j] ?? 0) + gap(typed, i - 1), (row[j - 1] ?? 0) + gap(name, j - 1));
      if (i > 1 && j > 1 && a === name[j - 2] && typed[i - 2] === b)
        cost = Math.min(cost, (before[j - 2] ?? 0) + 0.75);
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return Number.POSITIVE_INFINITY;
    [before, last, row] = [last, row, before];
  }
  return last[name.length] ?? Number.POSITIVE_INFINITY;
}
