/** A word of the text. Offsets in UTF-16 units, half open. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** Folded (see `fold`) where it begins with a capital; else as it stands. */
  readonly word: string;
  readonly hash: number;
  /** One of `SHAPE`. */
  readonly shape: number;
  /** What stands between the word before and this one; one of `GAP`. */
  readonly gap: number;
  /** Whether a period follows at once. */
  readonly period: boolean;
  /** Whether “'s” follows at once, which is no part of the word. */
  readonly possessive: boolean;
  readonly sentenceStart: boolean;
}

/** How a word is written; an initial is one capital alone. None is where the text ends. */
export const SHAPE = { lower: 0, capitalised: 1, capitals: 2, initial: 3, number: 4, none: 9 } as const;

/** What stands between two words. */
export const GAP = {
  none: 0,
  space: 1,
  hyphen: 2,
  comma: 3,
  stop: 4,
  line: 5,
  open: 6,
  close: 7,
  quote: 8,
  dash: 9,
  slash: 10,
  colon: 11,
  possessive: 12,
  abbreviation: 13,
  other: 14,
} as const;

/** What stands before the first word and after the last: no word, and like none. */
export const EDGE: Token = {
  start: 0,
  end: 0,
  word: '',
  hash: 0,
  shape: SHAPE.none,
  gap: GAP.none,
  period: false,
  possessive: false,
  sentenceStart: false,
};

/** The word of that number, or `EDGE` beyond the ends of the text. */
export function tokenAt(tokens: readonly Token[], at: number): Token {
  return (at < 0 ? EDGE : tokens[at]) ?? EDGE;
}

/** Whether the word begins with a capital letter. */
export function isCapital({ shape }: Token): boolean {
  return shape === SHAPE.capitalised || shape === SHAPE.capitals || shape === SHAPE.initial;
}

/** Whether the word runs on from the one before as parts of one name do. */
export function isJoined({ gap }: Token): boolean {
  return gap === GAP.space || gap === GAP.hyphen || gap === GAP.abbreviation;
}
