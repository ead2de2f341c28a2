import type { Edit } from '../../edit/Edit.ts';
import type { Scope } from '../../edit/targetsOf.ts';
import { nextToCheck } from '../../state/reviewQueue.ts';
import { selectedMention } from '../../state/selectors.ts';
import type { WhereinStore } from '../../state/store.ts';
import type { Story } from '../../story/types.ts';

/** Something done to the story, as far as the reader wants it to reach. */
export type Correction = (story: Story, scope: Scope) => Edit;

/** Makes a step of a correction, and stays at the mention. */
export function apply(store: WhereinStore, correction: Correction): void {
  const { story, review, edit } = store.getState();
  const { step, story: edited } = correction(story, review?.onlyHere ? 'here' : 'everywhere');
  edit(step, edited);
}

/** Makes a step of a decision on the mention under review, and goes on to the next that needs checking. */
export function settle(store: WhereinStore, decision: Correction): void {
  const current = selectedMention(store.getState());
  apply(store, decision);
  goOn(store, current?.id ?? '');
}

/** Goes on from a mention to the next that needs checking; stays where none does. */
export function goOn(store: WhereinStore, from: string): void {
  const { review, story, select } = store.getState();
  const next = nextToCheck(review?.order ?? [], from, story);
  if (next) select({ type: 'mention', mention: next.id });
}
