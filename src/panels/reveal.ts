/** Scrolls as little as shows the element, smoothly unless the reader asked for less motion. */
export function reveal(element: Element | null): void {
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  element?.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: calm ? 'instant' : 'smooth' });
}
