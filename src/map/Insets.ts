/** How much of the map's edges lies under something else, in pixels. */
export interface Insets {
  readonly left: number;
  readonly bottom: number;
}

export const NO_INSETS: Insets = { left: 0, bottom: 0 };
