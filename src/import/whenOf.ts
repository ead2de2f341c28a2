import { dateOf, SPELT_DATE } from './dateOf.ts';

/** When a line says that an article appeared. */
export interface When {
  /** ISO 8601, such as 2024-01-05. */
  readonly date: string;
  /** The line gives it as the day of a change. */
  readonly isUpdate: boolean;
}

export const DATES = new RegExp(`${SPELT_DATE.source}|\\b\\d{4}-\\d\\d-\\d\\d(?:T(?=\\d))?`, 'gi');

/** What a line that says when an article appeared may hold beside the date. */
const BESIDE_DATE =
  /\b(?:first|last|originally|published|posted|created|updated|modified|edited|revised|date|on|at|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?: ?[ap]m)?|\d{1,2}(?= ?[ap]\.?m)|[ap]m|[ap]\.m\.|[A-Z]{2,4}T|[ECMP]T|GMT|UTC|Z|local time|(?:\d+|one|an?|two) ?-?(?:min(?:ute)?s?|hours?|days?) (?:read|ago)|\d+ min|reading time)(?![\p{L}\d])|[+-]\d\d:?\d\d|[\s,:;./—–()|·•-]/giu;

/** A line that says when an article appeared, or how long it takes to read, and nothing else. */
export const isWhen = (line: string): boolean =>
  line.length <= 120 &&
  /[\p{L}\d]/u.test(line) &&
  line.replace(DATES, '').replace(BESIDE_DATE, '').length === 0;

/** When a line that says nothing else says that an article appeared: the day of no change where it gives several. */
export function whenOf(line: string): When | null {
  if (!isWhen(line)) return null;
  let at = 0;
  const found: When[] = [];
  for (const match of line.matchAll(DATES)) {
    const date = dateOf(match[0]);
    const isUpdate = /updat|modif|edit|revis/i.test(line.slice(at, match.index));
    if (date) found.push({ date, isUpdate });
    at = match.index + match[0].length;
  }
  return earliest(found);
}

/** The first that is no change, else the first. */
export const earliest = (found: readonly When[]): When | null =>
  found.find(({ isUpdate }) => !isUpdate) ?? found[0] ?? null;
