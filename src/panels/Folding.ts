/** How much of a sheet is in sight: its heading, a part of the window, or nearly all of it. */
export const SHEET_SIZES = ['peek', 'half', 'whole'] as const;

export type SheetSize = (typeof SHEET_SIZES)[number];

/** How a panel folds on a small screen; absent where it is always open. */
export interface Folding {
  readonly size: SheetSize;
  setSize(size: SheetSize): void;
}
