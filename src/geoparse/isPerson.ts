import type { Gazetteer } from '../gazetteer/Gazetteer.ts';
import { populationClass } from '../gazetteer/population.ts';
import { FEATURES, POSTING, WORD } from '../gazetteer/tables.ts';
import type { Evidence } from './Evidence.ts';
import { SPAN, type Span } from './Span.ts';
import { GAP, isCapital, SHAPE, type Token } from './Token.ts';
import { ORGANISATION_HEADS, PLACE_HEADS, TITLES } from './words.ts';

const ADMIN1 = FEATURES.indexOf('admin1');

const CITY = populationClass(100_000);

/** A town of this size may stand right before its state or country: “Sydney Australia”. */
const TOWN = populationClass(50_000);

// “Miss Ohio”; “Saint North” is a street.
const NO_TITLES = new Set(['miss', 'saint']);

/**
 * Whether the name of a famous place is a person's here: a title or a first name stands before it, it is itself a first name
 * before a surname, or the text calls a person by it and never places anything there. In annotated news fewer than
 * one in fifty of these is a place, however famous the place.
 */
export function isPerson(
  tokens: readonly Token[],
  spans: readonly Span[],
  at: number,
  evidence: Evidence,
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
  if (isFirstName(tokens, spans, at, evidence)) return true;
  return (
    (evidence.surnames.get(first.word) ?? 0) > 0 &&
    !evidence.located.has(span.key) &&
    !evidence.qualified.has(span.key)
  );
}

/** Whether the name alone speaks so loudly for a place that what stands around it is drowned. */
function isFamous(span: Span, gazetteer: Gazetteer): boolean {
  const { features, populations } = gazetteer.tables;
  const entry = gazetteer.firstPostingOf(span.name) & POSTING.entry;
  return (features[entry] ?? 0) <= ADMIN1 || (populations[entry] ?? 0) >= CITY;
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

/** “Jordan Smith”, “Paris J. Hilton”: a first name, with a surname or an initial after it. */
function isFirstName(
  tokens: readonly Token[],
  spans: readonly Span[],
  at: number,
  evidence: Evidence,
): boolean {
  const last = spans[at]?.last ?? 0;
  const first = tokens[last];
  const after = tokens[last + 1];
  if (!isCapital(after) || after?.gap !== GAP.space || (evidence.flags(first) & WORD.given) === 0)
    return false;
  if (ORGANISATION_HEADS.has(after.word) || PLACE_HEADS.has(after.word) || TITLES.has(after.word))
    return false;
  const flags = evidence.flags(after);
  if (after.shape === SHAPE.initial || (flags & (WORD.surname | WORD.common)) === WORD.surname) return true;
  return flags === 0 && spans[at + 1]?.first !== last + 1;
}
