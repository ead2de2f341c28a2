import { WORD } from '../../gazetteer/tables.ts';
import type { Reading } from './Reading.ts';
import { SHAPE, type Token } from './Token.ts';

const CATEGORY = {
  none: 0,
  lower: 1,
  number: 2,
  title: 3,
  calendar: 4,
  placeHead: 5,
  organisation: 6,
  direction: 7,
  given: 8,
  initial: 9,
  common: 10,
  surname: 11,
  place: 12,
  unknown: 13,
  locative: 14,
} as const;

/** What sort of word stands beside a span, below 16. */
export function categoryOf(token: Token, { evidence, lexicon }: Reading): number {
  const { shape, word } = token;
  if (shape === SHAPE.none) return CATEGORY.none;
  if (shape === SHAPE.number) return CATEGORY.number;
  if (shape === SHAPE.lower) {
    if (lexicon.locatives.has(word)) return CATEGORY.locative;
    return lexicon.titles.has(word) ? CATEGORY.title : CATEGORY.lower;
  }
  if (shape === SHAPE.initial) return CATEGORY.initial;
  if (lexicon.titles.has(word)) return CATEGORY.title;
  const flags = evidence.flags(word);
  if (flags & WORD.month) return CATEGORY.calendar;
  if (lexicon.placeHeads.has(word)) return CATEGORY.placeHead;
  if (lexicon.organisationHeads.has(word)) return CATEGORY.organisation;
  if (lexicon.directions.has(word)) return CATEGORY.direction;
  if (flags & WORD.given) return CATEGORY.given;
  if (flags & WORD.common) return CATEGORY.common;
  if (flags & WORD.surname) return CATEGORY.surname;
  return evidence.counts.has(word) ? CATEGORY.place : CATEGORY.unknown;
}
