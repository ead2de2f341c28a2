import { choosePlace } from '../edit/choosePlace.ts';
import { placeAt } from '../edit/placeAt.ts';
import { choiceOf } from '../panels/review/choiceOf.ts';
import { selectedMention } from '../state/selectors.ts';
import type { WhereinStore } from '../state/store.ts';
import { optionsOf } from '../story/candidates.ts';
import type { Point } from '../story/types.ts';

/** What was done on the map to the mention under review: a ghost was clicked, or a point was given to it. */
export type MapCorrection =
  | { readonly type: 'choose'; readonly key: string }
  | { readonly type: 'place'; readonly point: Point };

/** Makes a step of what was done on the map. */
export function correctFromMap(store: WhereinStore, correction: MapCorrection): void {
  const { story, review, edit } = store.getState();
  const mention = selectedMention(store.getState());
  if (!mention || !review) return;
  const scope = review.onlyHere ? 'here' : 'everywhere';
  if (correction.type === 'place') {
    const { step, story: edited } = placeAt(story, mention.id, correction.point, scope);
    edit(step, edited);
    return;
  }
  const option = optionsOf(story, mention).find(({ key }) => key === correction.key);
  if (!option) return;
  const { step, story: edited } = choosePlace(story, mention.id, choiceOf(option), scope);
  edit(step, edited);
}
