// Letters that Unicode does not decompose, as English usually writes them.
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ð: 'd',
  đ: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ə: 'a',
  ŋ: 'ng',
  ŧ: 't',
  ƙ: 'k',
  ɓ: 'b',
  ɗ: 'd',
};

// One spelling for what is written both ways: “St. Louis” and “Saint Louis”, “Ft. Worth” and “Fort Worth”.
const WORDS: Readonly<Record<string, string>> = {
  st: 'saint',
  ste: 'sainte',
  ft: 'fort',
  mt: 'mount',
};

/**
 * The key under which a name is looked up: lower-case ASCII letters and digits, single spaces between words.
 * Accents and apostrophes go, hyphens and other punctuation become spaces; letters of other scripts are dropped.
 */
export function fold(name: string): string {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}'’‘`´ʻʼʿʾ.]/gu, '')
    .replace(/[^a-z0-9]/g, (letter) => LETTERS[letter] ?? (/\p{L}/u.test(letter) ? '' : ' '));
  return plain
    .split(' ')
    .filter(Boolean)
    .map((word) => foldedWord(word))
    .join(' ');
}

/** The one spelling of a word that `fold` has already made plain. */
export function foldedWord(word: string): string {
  return word.length < 4 ? (WORDS[word] ?? word) : word;
}
