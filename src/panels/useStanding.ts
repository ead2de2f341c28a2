import { useCallback, useSyncExternalStore } from 'react';
import { litPlace } from '../state/followedPlace.ts';
import { selectedPlace } from '../state/selectors.ts';
import type { State } from '../state/store.ts';
import { type Subject, watchSelection } from '../state/watchSelection.ts';
import { useWhereinStore } from './StoreContext.ts';

/** How a mention or a place stands to what is selected and what is pointed at. */
export interface Standing {
  /** Its place is under the pointer or the focus, or the reading has come to it. */
  readonly isLit: boolean;
  /** Its place is selected, itself or through one of its mentions. */
  readonly isOfSelected: boolean;
  /** It is itself what is selected; a mention also where its place is. */
  readonly isCurrent: boolean;
  /** The mention is what is selected. */
  readonly isSelected: boolean;
}

const [LIT, OF_SELECTED, CURRENT, SELECTED] = [1, 2, 4, 8];

/** How a mention stands, or a place; the component renders again when that changes, and not with every selection. */
export function useStanding(mention: string | null, place: string | null): Standing {
  const store = useWhereinStore();
  const watch = useCallback(
    (changed: () => void) => watchSelection(store, subjectOf(mention, place), changed),
    [store, mention, place],
  );
  const standing = useSyncExternalStore(
    watch,
    () => standingOf(store.getState(), mention, place),
    () => standingOf(store.getInitialState(), mention, place),
  );
  const has = (flag: number) => (standing & flag) !== 0;
  return {
    isLit: has(LIT),
    isOfSelected: has(OF_SELECTED),
    isCurrent: has(CURRENT),
    isSelected: has(SELECTED),
  };
}

function subjectOf(mention: string | null, place: string | null): Subject {
  return mention === null ? { place: place ?? '' } : { mention, place };
}

/** As one number, which compares by what it means. */
function standingOf(state: State, mention: string | null, place: string | null): number {
  const { selection } = state;
  const isOfSelected = place !== null && selectedPlace(state) === place;
  const isSelected = mention !== null && selection.type === 'mention' && selection.mention === mention;
  const isCurrent = isSelected || (isOfSelected && selection.type === 'place');
  return (
    (place !== null && litPlace(state) === place ? LIT : 0) |
    (isOfSelected ? OF_SELECTED : 0) |
    (isCurrent ? CURRENT : 0) |
    (isSelected ? SELECTED : 0)
  );
}
