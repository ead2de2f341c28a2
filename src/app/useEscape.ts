import { useEffect } from 'react';
import { useWhereinStore } from '../panels/StoreContext.ts';

/** Escape clears the selection, unless something nearer to the reader has taken the key. */
export function useEscape(): void {
  const store = useWhereinStore();
  useEffect(() => {
    const clear = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof HTMLInputElement && event.target.value !== '';
      const isInDialog = document.querySelector('dialog[open]') !== null;
      if (event.key !== 'Escape' || event.defaultPrevented || isTyping || isInDialog) return;
      const { review, setReview, clear } = store.getState();
      if (review?.isPlacing) setReview({ isPlacing: false });
      else clear();
    };
    addEventListener('keydown', clear);
    return () => removeEventListener('keydown', clear);
  }, [store]);
}
