import { TOWNS } from '../../gazetteer/classes.ts';
import type { EntryClass } from '../../gazetteer/tables.ts';
import type { PlaceKind } from '../../story/types.ts';
import type { Words } from '../reading/Reading.ts';
import type { Span } from '../reading/Span.ts';
import { GAP, tokenAt } from '../reading/Token.ts';

const set = (...classes: readonly EntryClass[]): ReadonlySet<EntryClass> => new Set(classes);

/** What an entry may be whose name follows “state of”, “island of”. */
const OF_KIND: Partial<Readonly<Record<PlaceKind, ReadonlySet<EntryClass>>>> = {
  admin1: set('admin1', 'region'),
  admin2: set('admin2', 'admin1'),
  city: TOWNS,
  water: set('water'),
  terrain: set('terrain', 'admin1', 'country', 'region'),
};

/** The classes that the words before a name say it is of: “the state of Washington”, “the island of Java”; undefined for any. */
export function classesBefore(
  { tokens, lexicon }: Words,
  { first }: Span,
): ReadonlySet<EntryClass> | undefined {
  const of = tokenAt(tokens, first - 1);
  const isOf = lexicon.grammar.of.has(of.word) && of.gap === GAP.space;
  if (!isOf || tokenAt(tokens, first).gap !== GAP.space) return undefined;
  const kind = lexicon.placeHeads.get(tokenAt(tokens, first - 2).word);
  return kind && OF_KIND[kind];
}
