import type { Gazetteer } from '../Gazetteer.ts';
import { prominenceOf } from '../prominence.ts';
import { POSTING } from '../tables.ts';
import type { Match } from './Match.ts';

/** A whole name counts for more than any prominence; one by which few know the place counts half of that. */
const WHOLE = 10;
const WHOLE_ALTERNATE = 5;

/** The entries with a name that begins as the key does. */
export function beginningWith(gazetteer: Gazetteer, key: string): Match[] {
  const { nameLengths } = gazetteer.tables;
  const [first, end] = gazetteer.namesFrom(key);
  const found: Match[] = [];
  for (let name = first; name < end; name++) {
    const isWhole = nameLengths[name] === key.length;
    addNamed(found, gazetteer, name, { isWhole, cost: 0 });
  }
  return found;
}

/** The entries with a name that has all words of the key, or their beginnings, in any order. */
export function withWords(gazetteer: Gazetteer, key: string): Match[] {
  const words = key.split(' ').map((word) => new TextEncoder().encode(word));
  const { nameBytes } = gazetteer.tables;
  const found: Match[] = [];
  eachName(gazetteer, (name, start, length) => {
    if (length >= key.length && words.every((word) => hasWord(nameBytes, start, start + length, word)))
      addNamed(found, gazetteer, name, { isWhole: false, cost: 0 });
  });
  return found;
}

/** Tells of each name where its bytes begin in `nameBytes`, and how many they are. */
export function eachName(
  { tables: { nameLengths } }: Gazetteer,
  tell: (name: number, start: number, length: number) => void,
): void {
  let start = 0;
  for (let name = 0; name < nameLengths.length; name++) {
    const length = nameLengths[name] ?? 0;
    tell(name, start, length);
    start += length;
  }
}

/** Adds those that a name means; `cost` is what the name is worth less than one that was typed so. */
export function addNamed(
  found: Match[],
  gazetteer: Gazetteer,
  name: number,
  { isWhole, cost }: { readonly isWhole: boolean; readonly cost: number },
): void {
  for (const posting of gazetteer.postingsOf(name)) {
    if (posting & POSTING.demonym) continue;
    const isAlternate = (posting & POSTING.alternate) !== 0;
    const whole = isAlternate ? WHOLE_ALTERNATE : WHOLE;
    const score = prominenceOf(posting, gazetteer) + (isWhole ? whole : 0) - cost;
    found.push({ entry: posting & POSTING.entry, score, isWhole, isAlternate });
  }
}

const SPACE = 0x20;

function hasWord(bytes: Uint8Array, start: number, end: number, word: Uint8Array): boolean {
  for (let at = start; at + word.length <= end; at++) {
    if (at > start && bytes[at - 1] !== SPACE) continue;
    let i = 0;
    while (i < word.length && bytes[at + i] === word[i]) i++;
    if (i === word.length) return true;
  }
  return false;
}
