import { choosePlace } from '../edit/choosePlace.ts';
import { placeAt } from '../edit/placeAt.ts';
import { choiceOf } from '../panels/review/choiceOf.ts';
import { apply, settle } from '../panels/review/corrections.ts';
import { focusReviewed } from '../panels/review/focusMention.ts';
import { reviewOptions } from '../state/reviewOptions.ts';
import { selectedMention } from '../state/selectors.ts';
import type { WhereinStore } from '../state/store.ts';
import type { Point } from '../story/types.ts';

/** What was done on the map to the mention under review: a ghost was clicked, or a point was given to it. */
export type MapCorrection =
  | { readonly type: 'choose'; readonly key: string }
  | { readonly type: 'place'; readonly point: Point };

/** Makes a step of what was done on the map. A marker that was dragged may be dragged on; a click decides. */
export function correctFromMap(store: WhereinStore, correction: MapCorrection): void {
  const { review } = store.getState();
  const mention = selectedMention(store.getState());
  if (!mention || !review) return;
  if (correction.type === 'place') {
    const { point } = correction;
    const make = review.isPlacing ? settle : apply;
    make(store, (story, scope) => placeAt(story, mention.id, point, scope));
    store.getState().setReview({ isPlacing: false });
    if (review.isPlacing) focusReviewed();
    return;
  }
  const option = reviewOptions(store.getState()).find(({ key }) => key === correction.key);
  if (option) settle(store, (story, scope) => choosePlace(story, mention.id, choiceOf(option), scope));
}
