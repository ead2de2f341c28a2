import type { KeyboardEvent } from 'react';

/** Lets the arrow keys go from row to row of the list of places, and Home and End to its ends. */
export function rovingKeys(event: KeyboardEvent<HTMLElement>): void {
  const { target, currentTarget, key } = event;
  if (!(target instanceof HTMLElement) || !target.classList.contains('place-button')) return;
  const rows = [...currentTarget.querySelectorAll<HTMLElement>('.place-button')];
  const at = rows.indexOf(target);
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[key];
  if (next === undefined) return;
  event.preventDefault();
  rows[next]?.focus();
}
