import { useEffect, useState } from 'react';
import { useWhereinStore } from '../panels/StoreContext.ts';
import { step } from '../state/stops.ts';

/**
 * J and K step through the story, and ? asks for the list of keys; not in a field, a dialog or a review, which have
 * keys of their own.
 *
 * @returns how often the list was asked for.
 */
export function useReadingKeys(): number {
  const store = useWhereinStore();
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTaken(event.target))
        return;
      const { status, review } = store.getState();
      const by = { j: 1, k: -1 } as const;
      const key = event.key.toLowerCase();
      if (event.key === '?') setAsked((last) => last + 1);
      else if ((key === 'j' || key === 'k') && status.type === 'ready' && !review) step(store, by[key]);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [store]);
  return asked;
}

function isTaken(target: EventTarget | null): boolean {
  const isField =
    target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
  return isField || document.querySelector('dialog[open]') !== null;
}
