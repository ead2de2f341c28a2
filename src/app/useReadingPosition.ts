import { useEffect } from 'react';
import { readingPosition } from '../panels/reading/readingPosition.ts';
import { useWhereinStore } from '../panels/StoreContext.ts';
import { recall, remember } from './remembered.ts';

/** A block that has been at the reading line for so long is being read, in milliseconds; one scrolled past is not. */
const DWELL = 250;

/** Keys that scroll the page. */
const SCROLLS = new Set(['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End', ' ']);

const BY_HAND = ['wheel', 'touchmove', 'keydown'] as const;

/**
 * Tells the store which block is being read once the scrolling rests, and lets the map follow where the reader has not
 * said otherwise. What is chosen stays on the map until the reader scrolls on by their own hand.
 *
 * @param follows whether the map follows where the reader has said nothing.
 */
export function useReadingPosition(follows: boolean): void {
  const store = useWhereinStore();
  useEffect(() => {
    const said = recall('follow');
    if (said === 'yes' || (said !== 'no' && follows))
      store.getState().setFollow({ isPaused: store.getState().selection.type !== 'none' });
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isReadingOn = false;
    const look = () => {
      const { readAt, follow, setReadAt, setFollow } = store.getState();
      const now = readingPosition();
      if (now === null || now === readAt) return;
      setReadAt(now);
      if (follow && isReadingOn) setFollow({ isPaused: false });
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
    const unsubscribe = store.subscribe(({ selection, follow, setFollow }, last) => {
      if (follow && selection !== last.selection) {
        isReadingOn = false;
        setFollow({ isPaused: selection.type !== 'none' });
      }
      if (!follow !== !last.follow) remember('follow', follow ? 'yes' : 'no');
    });
    // The reader may have begun before this part of the page came.
    if (scrollY > 0) scrolled();
    // In an embed it is a part of the page that scrolls, whose event does not bubble.
    addEventListener('scroll', scrolled, { passive: true, capture: true });
    for (const way of BY_HAND) addEventListener(way, byHand, { passive: true });
    return () => {
      clearTimeout(timer);
      unsubscribe();
      removeEventListener('scroll', scrolled, { capture: true });
      for (const way of BY_HAND) removeEventListener(way, byHand);
    };
  }, [store, follows]);
}
