import { POSTING } from '../../gazetteer/tables.ts';
import type { PlaceKind } from '../../story/types.ts';
import type { Words } from './Reading.ts';
import { GAP, SHAPE, tokenAt } from './Token.ts';

/** Kinds whose word is often a part of the name, and that are classes of the gazetteer too. */
const NAMED_KINDS = ['water', 'terrain', 'admin1'] as const;

/**
 * The postings of the name that goes on in a word without a capital, where both say the same kind of place:
 * “Washington state”, “the Niger river”, but not “a Virginia beach”.
 *
 * @param last the number of the name's last word.
 */
export function longerName({ tokens, lexicon, gazetteer }: Words, last: number, key: string): number[] {
  const next = tokenAt(tokens, last + 1);
  if (next.shape !== SHAPE.lower || next.gap !== GAP.space) return [];
  const head: PlaceKind | undefined = lexicon.placeHeads.get(next.word);
  const kind = NAMED_KINDS.find((named) => named === head);
  if (!kind) return [];
  const name = gazetteer.nameOf(`${key} ${next.word}`);
  return [...gazetteer.postingsOf(name)].filter((posting) => gazetteer.is(posting & POSTING.entry, kind));
}
