/** How much of the map's edges lies under something else, in pixels. */
export interface Covered {
  readonly left: number;
  readonly bottom: number;
}

export const NOTHING_COVERED: Covered = { left: 0, bottom: 0 };
