/** What is scrolled to read, in CSS pixels from the top of all that scrolls, as it lies unscrolled. */
export interface Scrolled {
  /** Where in the window one can read: below what sticks to its top, above what covers its end. */
  readonly view: { readonly top: number; readonly bottom: number };
  /** How far it can be scrolled. */
  readonly most: number;
  /** Where the text begins. */
  readonly first: number;
}

/** Where one reads, as a share of what is in view from its top; at the end of the page it has sunk to the last lines. */
const LINE = { usual: 0.3, last: 0.92 } as const;

/**
 * Where one reads with so much scrolled: usually a third down the view. It starts at the first line and ends at the
 * last one, so that every line comes to it however little there is to scroll.
 */
export function lineAt(scroll: number, { view, most, first }: Scrolled): number {
  const usual = scroll + downTo(LINE.usual, view);
  return Math.max(Math.min(usual, first + 2 * scroll), 2 * scroll - most + downTo(LINE.last, view));
}

/** How much to scroll so that one reads at a line: the inverse of {@link lineAt}, kept to what can be scrolled. */
export function scrollFor(line: number, { view, most, first }: Scrolled): number {
  const usual = line - downTo(LINE.usual, view);
  const wanted = Math.min(Math.max(usual, (line - first) / 2), (line + most - downTo(LINE.last, view)) / 2);
  return Math.min(Math.max(0, wanted), most);
}

const downTo = (share: number, { top, bottom }: Scrolled['view']) => top + (bottom - top) * share;
