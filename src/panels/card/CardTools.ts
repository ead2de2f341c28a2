/** What the page around a card lets the reader do with a place. */
export interface CardTools {
  /** Begins to correct what is selected; null where nothing can be corrected. */
  correct: (() => void) | null;
  /** The address that opens this story with what is selected. */
  link(): Promise<string>;
}
