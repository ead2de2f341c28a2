/** What the whole text says about its words, counted once. */
export interface Evidence {
  /** Words seen without a capital. */
  readonly lower: ReadonlySet<string>;
  /** Words seen with a capital elsewhere than at the beginning of a sentence. */
  readonly capital: ReadonlySet<string>;
  /** For each word, how often it ends a run of capitals that begins like a person's name. */
  readonly surnames: ReadonlyMap<string, number>;
  /** For each key, how often it stands, stands after a preposition of place, and before a comma and a name. */
  readonly counts: ReadonlyMap<string, number>;
  readonly located: ReadonlyMap<string, number>;
  readonly qualified: ReadonlyMap<string, number>;
  /** Whether the text names more old years than recent ones. */
  readonly isOld: boolean;
  /** What sort of text it is by its length and the years it names: a post, an article, an old paper. */
  readonly genre: number;
  /** What each word of the text is in English; see `WORD`. */
  readonly flags: (word: string) => number;
}
