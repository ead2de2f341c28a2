/** How the map goes with the reading. */
export interface Follow {
  /** Whether the reader has taken the map in hand, or chosen something; reading on takes it up again. */
  readonly isPaused: boolean;
}

export const FIRST_FOLLOW: Follow = { isPaused: false };
