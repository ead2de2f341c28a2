import { TOWNS } from '../../gazetteer/classes.ts';
import type { EntryClass } from '../../gazetteer/tables.ts';
import type { PlaceKind } from '../../story/types.ts';
import type { Words } from '../reading/Reading.ts';
import type { Span } from '../reading/Span.ts';
import { GAP, tokenAt } from '../reading/Token.ts';
import { isDateline } from './isDateline.ts';

const set = (...classes: readonly EntryClass[]): ReadonlySet<EntryClass> => new Set(classes);

/** What an entry may be whose name follows “state of”, “island of”. */
const OF_KIND: Partial<Readonly<Record<PlaceKind, ReadonlySet<EntryClass>>>> = {
  admin1: set('admin1', 'region'),
  admin2: set('admin2', 'admin1'),
  city: TOWNS,
  water: set('water'),
  terrain: set('terrain', 'admin1', 'country', 'region'),
};

/** What an entry may be whose governor or mayor is spoken of. */
const OF_OFFICIAL: typeof OF_KIND = { admin1: set('admin1'), city: TOWNS };

/** The classes that the words around a name say it is of; undefined for any. */
export function classesSaid(words: Words, span: Span): ReadonlySet<EntryClass> | undefined {
  return isDateline(words, span) ? TOWNS : (classesBefore(words, span) ?? classesAfter(words, span));
}

/** “Georgia Gov. Brian Kemp”, “the New York mayor”, “Ohio's governor”. */
function classesAfter({ tokens, lexicon }: Words, { last }: Span): ReadonlySet<EntryClass> | undefined {
  const { word, gap } = tokenAt(tokens, last + 1);
  const kind = gap === GAP.space || gap === GAP.possessive ? lexicon.officials.get(word) : undefined;
  return kind && OF_OFFICIAL[kind];
}

/** “The state of Washington”, “the island of Java”. */
function classesBefore({ tokens, lexicon }: Words, { first }: Span): ReadonlySet<EntryClass> | undefined {
  const of = tokenAt(tokens, first - 1);
  const isOf = lexicon.grammar.of.has(of.word) && of.gap === GAP.space;
  if (!isOf || tokenAt(tokens, first).gap !== GAP.space) return undefined;
  const kind = lexicon.placeHeads.get(tokenAt(tokens, first - 2).word);
  return kind && OF_KIND[kind];
}
