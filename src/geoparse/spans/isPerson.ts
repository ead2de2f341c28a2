import { STATES } from '../../gazetteer/classes.ts';
import { populationClass } from '../../gazetteer/population.ts';
import { POSTING, WORD } from '../../gazetteer/tables.ts';
import type { SpannedWords } from '../reading/Reading.ts';
import { SPAN } from '../reading/Span.ts';
import { GAP, isCapital, SHAPE, tokenAt } from '../reading/Token.ts';
import { isFamous } from './isFamous.ts';
import { isFirstName } from './isFirstName.ts';

/** A town of this size may stand right before its state or country: “Sydney Australia”. */
const TOWN = populationClass(50_000);

/** Capitals of fewer letters are an abbreviation, and no surname: “US forces”. */
const SHORTEST_SHOUTED = 4;

/**
 * Whether the name of a famous place is a person's here: a title or a first name stands before it, it is itself a first name
 * before a surname, or the text calls a person by it and never places anything there. In annotated news fewer than
 * one in fifty of these is a place, however famous the place.
 *
 * @param firstNames the keys that stand before a surname somewhere in the text.
 */
export function isPerson(words: SpannedWords, at: number, firstNames: ReadonlySet<string>): boolean {
  const { tokens, spans, evidence, gazetteer, lexicon } = words;
  const span = spans[at];
  if (!span || span.source !== SPAN.name || span.first !== span.last) return false;
  const { word, shape } = tokenAt(tokens, span.first);
  if (shape === SHAPE.capitals && word.length < SHORTEST_SHOUTED) return false;
  if (lexicon.placeHeads.has(word) || !isFamous(span, gazetteer)) return false;
  if (isNamedBefore(words, at) || isFirstName(words, at)) return true;
  return (
    (evidence.surnames.has(word) || firstNames.has(span.key)) &&
    !evidence.located.has(span.key) &&
    !evidence.qualified.has(span.key)
  );
}

/** Whether a title or a first name stands right before a span: “Mr. Paris”, “Chelsea Clinton”. */
function isNamedBefore(words: SpannedWords, at: number): boolean {
  const { tokens, spans, evidence, lexicon } = words;
  const first = spans[at]?.first ?? -1;
  const { gap } = tokenAt(tokens, first);
  const before = tokenAt(tokens, first - 1);
  if (!isCapital(before) || (gap !== GAP.space && gap !== GAP.abbreviation)) return false;
  if (lexicon.titles.has(before.word) && !lexicon.grammar.titlesInNames.has(before.word)) return true;
  const flags = evidence.flags(before.word) & (WORD.given | WORD.common | WORD.month);
  return flags === WORD.given && !isAfterTown(words, at);
}

/** Whether the name before is a town and this one a state or a country. */
function isAfterTown({ spans, gazetteer }: SpannedWords, at: number): boolean {
  const span = spans[at];
  const before = spans[at - 1];
  if (!span || before?.last !== span.first - 1 || before.name < 0) return false;
  const entry = gazetteer.firstPostingOf(span.name) & POSTING.entry;
  const town = gazetteer.firstPostingOf(before.name) & POSTING.entry;
  return gazetteer.isAny(entry, STATES) && !gazetteer.isAny(town, STATES) && gazetteer.sizeOf(town) >= TOWN;
}
