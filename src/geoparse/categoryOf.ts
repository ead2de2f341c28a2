import { WORD } from '../gazetteer/tables.ts';
import type { Evidence } from './Evidence.ts';
import { SHAPE, type Token } from './Token.ts';
import { DIRECTIONS, LOCATIVES, ORGANISATION_HEADS, PLACE_HEADS, TITLES } from './words.ts';

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

/** What sort of word stands beside a span. */
export function categoryOf(token: Token | undefined, evidence: Evidence): number {
  if (!token) return CATEGORY.none;
  if (token.shape === SHAPE.number) return CATEGORY.number;
  if (token.shape === SHAPE.lower) {
    if (LOCATIVES.has(token.word)) return CATEGORY.locative;
    return TITLES.has(token.word) ? CATEGORY.title : CATEGORY.lower;
  }
  if (token.shape === SHAPE.initial) return CATEGORY.initial;
  if (TITLES.has(token.word)) return CATEGORY.title;
  const flags = evidence.flags(token);
  if (flags & WORD.month) return CATEGORY.calendar;
  if (PLACE_HEADS.has(token.word)) return CATEGORY.placeHead;
  if (ORGANISATION_HEADS.has(token.word)) return CATEGORY.organisation;
  if (DIRECTIONS.has(token.word)) return CATEGORY.direction;
  if (flags & WORD.given) return CATEGORY.given;
  if (flags & WORD.common) return CATEGORY.common;
  if (flags & WORD.surname) return CATEGORY.surname;
  return evidence.counts.has(token.word) ? CATEGORY.place : CATEGORY.unknown;
}
