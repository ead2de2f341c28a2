import { BookOpenText } from 'lucide-react';
import { useStore } from 'zustand';
import type { WhereinStore } from '../state/store.ts';
import { mapWords } from '../words/mapWords.ts';

/** Offers to follow the reading again, once the reader has taken the map in hand. */
export function FollowNotice({ store }: { store: WhereinStore }) {
  const isOffered = useStore(
    store,
    ({ follow, readAt, selection, review, stepping }) =>
      follow?.isPaused && readAt !== null && selection.type === 'none' && !review && !stepping,
  );
  if (!isOffered) return null;
  return (
    <button
      type="button"
      className="follow-chip"
      data-over-map
      onClick={() => store.getState().setFollow({ isPaused: false })}
    >
      <BookOpenText size={14} aria-hidden /> {mapWords.followAgain}
    </button>
  );
}
