import { Ban, Check, ChevronRight, Crosshair, MapPinOff } from 'lucide-react';
import { dropMention } from '../../edit/dropMention.ts';
import { leaveOff } from '../../edit/leaveOff.ts';
import { targetsOf } from '../../edit/targetsOf.ts';
import type { Mention } from '../../story/types.ts';
import { reviewWords } from '../../words/reviewWords.ts';
import { useWherein, useWhereinStore } from '../StoreContext.ts';
import { accept } from './accept.ts';
import { type Correction, settle } from './corrections.ts';
import { focusReviewed } from './focusMention.ts';

/** What can be said of a mention at once, and how far it reaches. */
export function Actions({ mention }: { mention: Mention }) {
  const store = useWhereinStore();
  const story = useWherein((state) => state.story);
  const onlyHere = useWherein((state) => state.review?.onlyHere ?? false);
  const isPlacing = useWherein((state) => state.review?.isPlacing ?? false);
  const { id, quote } = mention;
  const reach = targetsOf(story, id, 'everywhere').length;
  const isSettled = mention.confidence === 1;
  const decide = (correction: Correction) => {
    settle(store, correction);
    focusReviewed();
  };
  return (
    <>
      <div className="review-actions">
        {mention.place !== null && (
          <button
            type="button"
            className="review-accept"
            aria-keyshortcuts="A"
            onClick={() => {
              accept(store);
              focusReviewed();
            }}
          >
            {isSettled ? <ChevronRight size={14} aria-hidden /> : <Check size={14} aria-hidden />}
            {isSettled ? reviewWords.nextToCheck : reviewWords.accept} <kbd aria-hidden>A</kbd>
          </button>
        )}
        <button
          type="button"
          aria-keyshortcuts="M"
          aria-pressed={isPlacing}
          onClick={() => store.getState().setReview({ isPlacing: !isPlacing })}
        >
          <Crosshair size={14} aria-hidden /> {reviewWords.clickWhere} <kbd aria-hidden>M</kbd>
        </button>
        <button
          type="button"
          aria-keyshortcuts="0"
          onClick={() => decide((known, scope) => leaveOff(known, id, scope))}
        >
          <MapPinOff size={14} aria-hidden /> {reviewWords.leaveOff} <kbd aria-hidden>0</kbd>
        </button>
        <button
          type="button"
          aria-keyshortcuts="N"
          onClick={() => decide((known, scope) => dropMention(known, id, scope))}
        >
          <Ban size={14} aria-hidden /> {reviewWords.notAPlace} <kbd aria-hidden>N</kbd>
        </button>
      </div>
      {reach > 1 && (
        <p className="review-reach">
          <label>
            <input
              type="checkbox"
              checked={onlyHere}
              aria-keyshortcuts="O"
              onChange={(event) => store.getState().setReview({ onlyHere: event.target.checked })}
            />
            {reviewWords.onlyHere} <kbd aria-hidden>O</kbd>
          </label>
          <span>{onlyHere ? reviewWords.reachHere(quote) : reviewWords.reach(reach, quote)}</span>
        </p>
      )}
    </>
  );
}
