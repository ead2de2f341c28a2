import type { Gazetteer } from '../gazetteer/Gazetteer.ts';

/** How well known an entry is by its number of spellings, in steps that double: 0 for one, 5 for 32 and more. */
export function fameOf(entry: number, gazetteer: Gazetteer): number {
  return Math.min(5, 31 - Math.clz32(Math.max(1, gazetteer.spellingsOf(entry))));
}
