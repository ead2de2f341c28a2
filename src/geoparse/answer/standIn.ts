import type { Gazetteer } from '../../gazetteer/Gazetteer.ts';
import type { EntryClass } from '../../gazetteer/tables.ts';
import type { PlaceKind } from '../../story/types.ts';
import type { Reading } from '../reading/Reading.ts';
import { SPAN, type Span } from '../reading/Span.ts';
import { tokenAt } from '../reading/Token.ts';

/** How far, in metres, what stands in for a place may lie from it: by what the place is. */
const BY_KIND: Partial<Readonly<Record<PlaceKind, number>>> = {
  street: 8_000,
  site: 10_000,
  district: 8_000,
  city: 25_000,
  water: 40_000,
  terrain: 40_000,
};

/** The same by what stands in for it, where that is wider than a town. */
const BY_CLASS: Partial<Readonly<Record<EntryClass, number>>> = {
  admin2: 30_000,
  admin1: 200_000,
  region: 200_000,
  country: 500_000,
};

const USUAL = 15_000;

/** How well, in metres, a place is known that the gazetteer lacks and that another entry stands in for. */
export function standInPrecision(kind: PlaceKind, anchor: number, gazetteer: Gazetteer): number {
  return Math.max(BY_KIND[kind] ?? USUAL, BY_CLASS[gazetteer.classOf(anchor)] ?? 0);
}

/** What a place is that the gazetteer lacks, by the words of its name. */
export function kindOf({ tokens, lexicon }: Reading, { source, first, last }: Span): PlaceKind {
  const { word } = tokenAt(tokens, last);
  const head = lexicon.placeHeads.get(word) ?? lexicon.placeHeads.get(tokenAt(tokens, first).word);
  if (head) return head;
  if (/\d$/.test(word)) return 'street';
  return source === SPAN.headed ? 'site' : 'city';
}
