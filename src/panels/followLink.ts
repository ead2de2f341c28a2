import type { MouseEvent } from 'react';

/**
 * Does something in place of following a link, unless the reader asked for a new tab or window:
 * those keep working, because a mention's link is a real one.
 */
export function followLink(act: () => void): (event: MouseEvent) => void {
  return (event) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    act();
  };
}
