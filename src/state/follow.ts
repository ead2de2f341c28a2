/** How the map goes with the reading. */
export interface Follow {
  /** Whether the reader has taken the map in hand, or chosen something; reading on takes it up again. */
  readonly isPaused: boolean;
  /** Where in the text the block at the reading line begins, in UTF-16 units; null before the reader has scrolled. */
  readonly at: number | null;
}

export const FIRST_FOLLOW: Follow = { isPaused: false, at: null };
