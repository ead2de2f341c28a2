import { onceDrawn } from './onceDrawn.ts';

/** The id of the row of a mention in the list, and of the element that shows one mention. */
export const rowId = (mention: string) => `review-${mention}`;
export const DETAIL_ID = 'review-detail';

/**
 * Puts the focus on the row of the mention under review once it is drawn; where the list is folded away, on the mention
 * itself; where there is none any more, on the list.
 */
export function focusReviewed(): void {
  onceDrawn(() => {
    const row = document.querySelector<HTMLElement>('.review-row[aria-current]');
    const shown = row?.offsetParent ? row : document.getElementById(DETAIL_ID);
    (shown ?? document.querySelector<HTMLElement>('.review-row[tabindex="0"]'))?.focus({
      preventScroll: true,
    });
    row?.scrollIntoView({ block: 'nearest' });
  });
}
