/** What a search may go by besides the gazetteer's own names. */
export interface SearchOptions {
  /** The most entries that are wanted. */
  readonly most: number;
  /** The folded names of divisions by their abbreviations: `tx` is `texas`. */
  readonly abbreviations?: ReadonlyMap<string, string>;
  /** English names by what other scripts write, in the form of `scriptKey`. */
  readonly scripts?: ReadonlyMap<string, string>;
}
