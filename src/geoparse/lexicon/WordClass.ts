/** What a word beside a mention is to it, as the number that the model is told. */
export const WORD_CLASS = {
  none: 0,
  /** What governments and teams do, and places do not. */
  act: 1,
  auxiliary: 2,
  /** Those who act. */
  people: 3,
  /** Parts of a place, and what stands in it. */
  spot: 4,
  /** What governments have to do with each other. */
  dealing: 5,
  /** What is told of a country in figures. */
  figure: 6,
  event: 7,
  /** What people do with places, and disasters do to them. */
  move: 8,
  direction: 9,
  inside: 10,
  toward: 11,
  against: 12,
  and: 13,
  adverb: 14,
  /** A word with a capital. */
  name: 15,
  other: 16,
} as const;

export type WordClassName = keyof typeof WORD_CLASS;
export type WordClass = (typeof WORD_CLASS)[WordClassName];
