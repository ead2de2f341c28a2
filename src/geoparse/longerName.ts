import type { Gazetteer } from '../gazetteer/Gazetteer.ts';
import { FEATURES, POSTING } from '../gazetteer/tables.ts';
import type { PlaceKind } from '../story/types.ts';
import { GAP, SHAPE, type Token } from './Token.ts';
import { PLACE_HEADS } from './words.ts';

const FEATURE_OF: ReadonlyMap<PlaceKind, number> = new Map(
  (['water', 'terrain', 'admin1'] as const).map((kind) => [kind, FEATURES.indexOf(kind)]),
);

/**
 * The postings of the name that goes on in a word without a capital, where both say the same kind of place:
 * “Washington state”, “the Niger river”, but not “a Virginia beach”.
 *
 * @param last the number of the name's last word.
 */
export function longerName(
  tokens: readonly Token[],
  last: number,
  key: string,
  gazetteer: Gazetteer,
): number[] {
  const next = tokens[last + 1];
  if (next?.shape !== SHAPE.lower || next.gap !== GAP.space) return [];
  const feature = FEATURE_OF.get(PLACE_HEADS.get(next.word) ?? 'region');
  const name = feature === undefined ? -1 : gazetteer.nameOf(`${key} ${next.word}`);
  if (name < 0) return [];
  return [...gazetteer.postingsOf(name)].filter(
    (posting) => gazetteer.tables.features[posting & POSTING.entry] === feature,
  );
}
