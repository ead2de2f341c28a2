import type { KeyboardEvent } from 'react';
import { acceptMention } from '../../edit/acceptMention.ts';
import { choosePlace } from '../../edit/choosePlace.ts';
import { dropMention } from '../../edit/dropMention.ts';
import { selectedMention } from '../../state/selectors.ts';
import type { WhereinStore } from '../../state/store.ts';
import { optionsOf } from '../../story/candidates.ts';
import { choiceOf } from './choiceOf.ts';
import { focusMention } from './focusMention.ts';
import { SEARCH_ID } from './PlaceSearch.tsx';
import type { Corrections } from './useReview.ts';

/** The keys of the review, while the focus is in it and not in a field. */
export function reviewKeys(event: KeyboardEvent, store: WhereinStore, { apply, settle }: Corrections): void {
  const mention = selectedMention(store.getState());
  const hasModifier = event.ctrlKey || event.metaKey || event.altKey;
  const isInField =
    event.target instanceof Element && event.target.matches('input:not([type="checkbox"]), select, textarea');
  if (!mention || hasModifier || isInField) return;
  const { id } = mention;
  const key = event.key.toLowerCase();
  const acts: Readonly<Record<string, () => void>> = {
    a: () => focusMention(settle(mention, (story, scope) => acceptMention(story, id, scope))),
    n: () => focusMention(settle(mention, (story, scope) => dropMention(story, id, scope))),
    o: () => store.getState().setReview({ onlyHere: !store.getState().review?.onlyHere }),
    '/': () => document.getElementById(SEARCH_ID)?.focus(),
  };
  const option = /^[1-9]$/.test(key)
    ? optionsOf(store.getState().story, mention)[Number(key) - 1]
    : undefined;
  const act = option
    ? () => {
        apply((story, scope) => choosePlace(story, id, choiceOf(option), scope));
        focusMention(id);
      }
    : acts[key];
  if (!act) return;
  event.preventDefault();
  act();
}
