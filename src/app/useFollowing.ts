import { useEffect } from 'react';
import { inView } from '../panels/inView.ts';
import { scrollerOf } from '../panels/reveal.ts';
import { useWhereinStore } from '../panels/StoreContext.ts';
import { NOTHING } from '../state/selection.ts';
import { recall, remember } from './remembered.ts';

/** A block that has been at the reading line for so long is being read, in milliseconds; one scrolled past is not. */
const DWELL = 250;

/** Where the reading line is, as a share of what is in view; towards the end of the page it sinks to the last block. */
const LINE = { usual: 0.3, last: 0.92 } as const;

/** A point on the reading line may lie between two blocks; these are tried, in CSS pixels below it. */
const NEARBY = [0, 20, 40, -20, -40, -80, -160];

/** Keys that scroll the page. */
const SCROLLS = new Set(['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End', ' ']);

/**
 * Lets the map follow the reading, where the reader has not said otherwise: tells the store which block is at the
 * reading line once the scrolling rests. What is chosen stays on the map until the reader scrolls on by their own hand.
 *
 * @param isUsual whether it follows where the reader has said nothing.
 */
export function useFollowing(isUsual: boolean): void {
  const store = useWhereinStore();
  useEffect(() => {
    const { setFollow } = store.getState();
    const said = recall('follow');
    if (said === 'yes' || (said !== 'no' && isUsual)) setFollow({});
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isReadingOn = false;
    const look = () => {
      const { follow } = store.getState();
      const at = follow && blockAtLine();
      if (at === null || at === follow?.at) return;
      setFollow({ at, ...(isReadingOn && { isPaused: false }) });
      isReadingOn = false;
    };
    const scrolled = () => {
      clearTimeout(timer);
      timer = setTimeout(look, DWELL);
    };
    const byHand = (event: Event) => {
      const { target } = event;
      const isOfArticle =
        target === document.body || (target instanceof Element && target.closest('#article') !== null);
      if (isOfArticle && (!(event instanceof KeyboardEvent) || SCROLLS.has(event.key))) isReadingOn = true;
    };
    const unsubscribe = store.subscribe(({ selection, follow }, last) => {
      if (follow && selection !== last.selection) {
        isReadingOn = false;
        setFollow({ isPaused: selection !== NOTHING });
      }
      if (!follow === !last.follow) return;
      remember('follow', follow ? 'yes' : 'no');
      if (follow) look();
    });
    // In an embed it is a part of the page that scrolls, whose event does not bubble.
    addEventListener('scroll', scrolled, { passive: true, capture: true });
    for (const way of BY_HAND) addEventListener(way, byHand, { passive: true });
    return () => {
      clearTimeout(timer);
      unsubscribe();
      removeEventListener('scroll', scrolled, { capture: true });
      for (const way of BY_HAND) removeEventListener(way, byHand);
    };
  }, [store, isUsual]);
}

const BY_HAND = ['wheel', 'touchmove', 'keydown'] as const;

/** Where the block at the reading line begins, in UTF-16 units of the text; null where there is none. */
function blockAtLine(): number | null {
  const article = document.getElementById('article');
  const box = article?.getBoundingClientRect();
  if (!article || !box || box.width === 0) return null;
  const scroller = scrollerOf(article);
  const { top, bottom } = scroller ? scroller.getBoundingClientRect() : inView();
  const { scrollHeight, clientHeight, scrollTop } = scroller ?? document.documentElement;
  const left = scrollHeight - clientHeight - scrollTop;
  const share = Math.max(LINE.usual, LINE.last - left / (bottom - top));
  const [x, y] = [box.left + box.width / 2, top + (bottom - top) * share];
  for (const off of NEARBY) {
    const block = document.elementFromPoint(x, y + off)?.closest<HTMLElement>('#article [data-start]');
    if (block) return Number(block.dataset['start']);
  }
  return null;
}
