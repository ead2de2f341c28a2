/** A stretch of words that may name a place. */
export interface Span {
  /** The first and the last of its words, as numbers in the text's tokens. */
  readonly first: number;
  readonly last: number;
  /** What the gazetteer is asked for: folded words with a space between. */
  readonly key: string;
  /** The gazetteer's name, −1 where it has none. */
  readonly name: number;
  readonly source: SpanSource;
}

/**
 * How the span was found: in the gazetteer; as an abbreviated division; as the word for a people;
 * by a word such as “River” that ends or begins it; by what stands before or after it.
 */
export const SPAN = { name: 0, abbreviation: 1, demonym: 2, headed: 3, unknown: 4 } as const;

export type SpanSource = (typeof SPAN)[keyof typeof SPAN];
