import type { Gazetteer } from '../gazetteer/Gazetteer.ts';

/** Whether the gazetteer has a place of this name. */
export function isKnown(key: string, gazetteer: Gazetteer): boolean {
  const name = gazetteer.nameOf(key);
  return name >= 0 && gazetteer.postingCountOf(name) > 0;
}
