import { useEffect, useState } from 'react';
import { useWhereinStore } from '../../panels/StoreContext.ts';
import { ROOMY } from './embedHeight.ts';
import type { View } from './View.ts';

/**
 * What the card shows, and how to change it. It follows the selection: a place is chosen, here or by the host, to read
 * its excerpts. Escape closes what lies over the map, then clears the selection.
 */
export function useView(): readonly [View, (view: View) => void] {
  const store = useWhereinStore();
  const [view, setView] = useState<View>(() =>
    isRoomy() && store.getState().selection.type === 'none' ? 'places' : 'map',
  );
  useEffect(
    () =>
      store.subscribe(({ selection }, last) => {
        if (selection === last.selection) return;
        if (selection.type === 'place') setView('map');
        if (selection.type === 'mention') setView((shown) => (shown === 'places' ? 'map' : shown));
        if (selection.type === 'none') setView(isRoomy() ? 'places' : 'map');
      }),
    [store],
  );
  useEffect(() => {
    const leave = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof HTMLInputElement && event.target.value !== '';
      if (event.key !== 'Escape' || event.defaultPrevented || isTyping) return;
      if (view === 'map') store.getState().clear();
      else setView('map');
    };
    addEventListener('keydown', leave);
    return () => removeEventListener('keydown', leave);
  }, [store, view]);
  return [view, setView];
}

/** Whether the places are listed as long as nothing is selected. */
const isRoomy = () => matchMedia(`(min-width: ${ROOMY}px)`).matches;
