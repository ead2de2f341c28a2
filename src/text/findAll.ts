/** A piece of a text, in UTF-16 units, half open. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Where a text has some words: in any case, with or without accents, and whatever white space stands between them. What
 * is found does not overlap.
 *
 * @param most so many are found at most
 */
export function findAll(text: string, words: string, most = 2000): Span[] {
  const wanted = folded(words.trim()).letters;
  if (wanted === '') return [];
  const { letters, starts } = folded(text);
  const found: Span[] = [];
  for (let at = letters.indexOf(wanted); at >= 0 && found.length < most; ) {
    const end = at + wanted.length;
    found.push({ start: starts[at] ?? 0, end: starts[end] ?? text.length });
    at = letters.indexOf(wanted, end);
  }
  return found;
}

/** What is left of a text to compare by, and where in the text each of its units comes from. */
interface Folded {
  readonly letters: string;
  readonly starts: readonly number[];
}

const known = new Map<string, Folded>();

/** How many texts are remembered: the article, and what is looked for in it. */
const KEPT = 4;

function folded(text: string): Folded {
  const last = known.get(text);
  if (last) return last;
  const starts: number[] = [];
  let letters = '';
  let at = 0;
  for (const letter of text) {
    let plain = letter.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    if (/^\s+$/u.test(plain)) plain = letters.endsWith(' ') ? '' : ' ';
    for (let i = 0; i < plain.length; i++) starts.push(at);
    letters += plain;
    at += letter.length;
  }
  const entry = { letters, starts };
  if (known.size >= KEPT) known.delete(known.keys().next().value ?? '');
  known.set(text, entry);
  return entry;
}
