/**
 * Scrolls as little as shows the element, smoothly unless the reader asked for less motion. In a frame it stays within
 * what scrolls around the element: the page around the frame is not ours to scroll.
 */
export function reveal(element: Element | null): void {
  if (!element) return;
  const long = element.closest('[data-long]');
  const calm = long !== null || window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  scrollTo(element, calm ? 'instant' : 'smooth');
  if (!long) return;
  sought.set(long, element);
  hold(element, long);
}

/** In each text or list that is long, what was to be revealed last: nothing before it is held on to. */
const sought = new WeakMap<Element, Element>();

/** So many frames without a move are taken for rest, and after so many the rest is given up. */
const STEADY = 3;
const FRAMES = 60;

/**
 * Keeps the element in sight until it stays where it is: the parts of what is long turn out higher or lower than
 * they were taken to be as they come into sight, several frames after the scroll.
 */
function hold(element: Element, long: Element): void {
  let steady = STEADY;
  let frames = FRAMES;
  let last = Number.NaN;
  const check = () => {
    if (sought.get(long) !== element) return;
    scrollTo(element, 'instant');
    const { top } = element.getBoundingClientRect();
    steady = top === last ? steady - 1 : STEADY;
    frames -= 1;
    last = top;
    if (steady > 0 && frames > 0) requestAnimationFrame(check);
  };
  requestAnimationFrame(check);
}

function scrollTo(element: Element, behavior: ScrollBehavior): void {
  // A list scrolls within its panel; only the article scrolls with the page.
  if (window.parent === window && element.closest('#article'))
    element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior });
  else revealWithin(element, behavior);
}

function revealWithin(element: Element, behavior: ScrollBehavior): void {
  const scroller = scrollerOf(element);
  if (!scroller) return;
  const style = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  const frame = scroller.getBoundingClientRect();
  const above = box.top - (Number.parseFloat(style.scrollMarginTop) || 0) - frame.top;
  const below = box.bottom + (Number.parseFloat(style.scrollMarginBottom) || 0) - frame.bottom;
  const top = above < 0 ? above : Math.min(Math.max(below, 0), above);
  if (top !== 0) scroller.scrollBy({ top, behavior });
}

/** What scrolls around an element; null where that is the page. */
export function scrollerOf(element: Element): Element | null {
  for (let up = element.parentElement; up; up = up.parentElement) {
    if (up.scrollHeight > up.clientHeight && /auto|scroll/.test(getComputedStyle(up).overflowY)) return up;
  }
  return null;
}
