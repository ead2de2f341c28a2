import type { Gazetteer } from '../Gazetteer.ts';
import type { Match } from './Match.ts';
import { addNamed, eachName } from './matchNames.ts';
import { consonantsOf, type Slips, slipsBetween } from './slipsBetween.ts';

/** Shorter keys are like too much. */
const SHORTEST = 4;

/** What a slip costs, in powers of ten of inhabitants. */
const COST = 3;

/** The articles that names have in one spelling and not in another. */
const ARTICLE = /^(?:al|an|ar|as|ash|at|az|ad|el|the|la|le|les|los|las|ha) (?=..)/;

/** How many slips a key of this length may have. */
const allowed = (length: number) => (length < 8 ? 1 : length < 12 ? 1.5 : 2);

/**
 * The entries with a name that is spelt a little otherwise than the key: with a letter too many, too few, another or
 * two that changed places; with another vowel, as transliterations have it; with or without an article.
 */
export function similarTo(gazetteer: Gazetteer, key: string, vowels: Slips['vowels'] = 'written'): Match[] {
  const plain = key.replace(ARTICLE, '');
  if (plain.length < SHORTEST && vowels === 'written') return [];
  const bytes = new TextEncoder().encode(plain);
  const { nameBytes } = gazetteer.tables;
  const most = vowels === 'written' ? allowed(plain.length) : 1;
  const longest = plain.length + (vowels === 'written' ? 2 : plain.length);
  const own = consonantsOf(bytes, 0, bytes.length);
  const found: Match[] = [];
  eachName(gazetteer, (name, start, length) => {
    if (length < plain.length - 2 || length > longest + 4) return;
    const from = start + articleAt(nameBytes, start, length);
    const end = start + length;
    if (end - from > longest) return;
    const others = consonantsOf(nameBytes, from, end);
    if (count(own & ~others) > most || count(others & ~own) > most) return;
    const slips = slipsBetween(bytes, nameBytes.subarray(from, end), { most, vowels });
    if (slips <= most) addNamed(found, gazetteer, name, { isWhole: false, cost: COST * slips });
  });
  return found;
}

/** The number of bits that are set. */
function count(bits: number): number {
  let left = bits;
  let set = 0;
  for (; left !== 0; set++) left &= left - 1;
  return set;
}

const SPACE = 0x20;

/** The length of the article that a name begins with, and its space. */
function articleAt(bytes: Uint8Array, start: number, length: number): number {
  for (let i = 2; i <= 3 && i + 2 < length; i++) {
    if (bytes[start + i] !== SPACE) continue;
    const first = String.fromCharCode(...bytes.subarray(start, start + i + 3));
    return ARTICLE.test(first) ? i + 1 : 0;
  }
  return 0;
}
