import type { Gazetteer } from '../gazetteer/Gazetteer.ts';
import { populationClass } from '../gazetteer/population.ts';
import { FEATURES, POSTING, WORD } from '../gazetteer/tables.ts';
import type { Evidence } from './Evidence.ts';
import { isFamous } from './isFamous.ts';
import { isFirstName } from './isFirstName.ts';
import { SPAN, type Span } from './Span.ts';
import { GAP, isCapital, SHAPE, type Token } from './Token.ts';
import { PLACE_HEADS, TITLES } from './words.ts';

const ADMIN1 = FEATURES.indexOf('admin1');

/** A town of this size may stand right before its state or country: “Sydney Australia”. */
const TOWN = populationClass(50_000);

// “Miss Ohio”; “Saint North” is a street.
const NO_TITLES = new Set(['miss', 'saint']);

/**
 * Whether the name of a famous place is a person's here: a title or a first name stands before it, it is itself a first name
 * before a surname, or the text calls a person by it and never places anything there. In annotated news fewer than
 * one in fifty of these is a place, however famous the place.
 *
 * @param firstNames the keys that stand before a surname somewhere in the text.
 */
export function isPerson(
  tokens: readonly Token[],
  spans: readonly Span[],
  at: number,
  evidence: Evidence,
  firstNames: ReadonlySet<string>,
  gazetteer: Gazetteer,
): boolean {
  const span = spans[at];
  if (!span || span.source !== SPAN.name || span.first !== span.last) return false;
  const first = tokens[span.first];
  const before = tokens[span.first - 1];
  // “US forces”: an abbreviation is no surname.
  if (!first || (first.shape === SHAPE.capitals && first.word.length < 4)) return false;
  if (PLACE_HEADS.has(first.word) || !isFamous(span, gazetteer)) return false;
  if (isCapital(before) && (first.gap === GAP.space || first.gap === GAP.abbreviation)) {
    const word = before?.word ?? '';
    if (TITLES.has(word) && !NO_TITLES.has(word)) return true;
    const given = (evidence.flags(before) & (WORD.given | WORD.common | WORD.month)) === WORD.given;
    if (given && !townBefore(spans, at, gazetteer)) return true;
  }
  if (isFirstName(tokens, spans, at, evidence, gazetteer)) return true;
  return (
    ((evidence.surnames.get(first.word) ?? 0) > 0 || firstNames.has(span.key)) &&
    !evidence.located.has(span.key) &&
    !evidence.qualified.has(span.key)
  );
}

/** Whether the name before is a town and this one a state or a country. */
function townBefore(spans: readonly Span[], at: number, gazetteer: Gazetteer): boolean {
  const span = spans[at];
  const before = spans[at - 1];
  if (!span || before?.last !== span.first - 1 || before.name < 0) return false;
  const { features, populations } = gazetteer.tables;
  const entry = gazetteer.firstPostingOf(span.name) & POSTING.entry;
  const town = gazetteer.firstPostingOf(before.name) & POSTING.entry;
  return (
    (features[entry] ?? 0) <= ADMIN1 && (features[town] ?? 0) > ADMIN1 && (populations[town] ?? 0) >= TOWN
  );
}
