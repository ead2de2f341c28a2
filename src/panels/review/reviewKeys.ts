import type { KeyboardEvent } from 'react';
import { choosePlace } from '../../edit/choosePlace.ts';
import { dropMention } from '../../edit/dropMention.ts';
import { leaveOff } from '../../edit/leaveOff.ts';
import { reviewOptions } from '../../state/reviewOptions.ts';
import { selectedMention } from '../../state/selectors.ts';
import type { WhereinStore } from '../../state/store.ts';
import { accept } from './accept.ts';
import { choiceOf } from './choiceOf.ts';
import { settle } from './corrections.ts';
import { focusReviewed } from './focusMention.ts';
import { SEARCH_ID } from './PlaceSearch.tsx';

/** The keys of the review, while the focus is in it; in a field only Escape, which leaves it. */
export function reviewKeys(event: KeyboardEvent, store: WhereinStore): void {
  const mention = selectedMention(store.getState());
  const hasModifier = event.ctrlKey || event.metaKey || event.altKey;
  const isInField =
    event.target instanceof Element && event.target.matches('input:not([type="checkbox"]), select, textarea');
  // A dialog of the review stands elsewhere in the page, and its keys are its own.
  const isInside = event.target instanceof Node && event.currentTarget.contains(event.target);
  if (!mention || hasModifier || !isInside) return;
  if (isInField) {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    focusReviewed();
    return;
  }
  const { id } = mention;
  const { review, setReview } = store.getState();
  const key = event.key.toLowerCase();
  const acts: Readonly<Record<string, () => void>> = {
    a: () => accept(store),
    n: () => settle(store, (story, scope) => dropMention(story, id, scope)),
    '0': () => settle(store, (story, scope) => leaveOff(story, id, scope)),
    o: () => setReview({ onlyHere: !review?.onlyHere }),
    m: () => setReview({ isPlacing: !review?.isPlacing }),
    '/': () => document.querySelector<HTMLInputElement>(`#${SEARCH_ID}`)?.select(),
  };
  const option = /^[1-9]$/.test(key) ? reviewOptions(store.getState())[Number(key) - 1] : undefined;
  const act = option
    ? () => settle(store, (story, scope) => choosePlace(story, id, choiceOf(option), scope))
    : acts[key];
  if (!act) return;
  event.preventDefault();
  act();
  if (option || 'an0'.includes(key)) focusReviewed();
}
