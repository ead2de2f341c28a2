/** Gives the focus from a card that closes to the row that it hangs on; where there is none, to the panel. */
export function leaveCard(card: Element): void {
  const row = card.closest('li')?.querySelector<HTMLElement>('button');
  (row ?? card.parentElement?.closest<HTMLElement>('[tabindex="-1"]'))?.focus({ preventScroll: true });
}
