import { useCallback } from 'react';
import type { Edit } from '../../edit/Edit.ts';
import type { Scope } from '../../edit/targetsOf.ts';
import type { Mention, Story } from '../../story/types.ts';
import { useWhereinStore } from '../StoreContext.ts';
import { nextDoubtful, reviewOrder } from './reviewOrder.ts';

/** What the parts of the review do to the story. */
export interface Corrections {
  /** Makes a step of an edit, and stays at the mention. */
  apply(edit: (story: Story, scope: Scope) => Edit): void;
  /** The same, and goes on to the next doubtful mention, whose id it gives; null where none is left. */
  settle(mention: Mention, edit: (story: Story, scope: Scope) => Edit): string | null;
}

/** The corrections of the story that is shown, as far as the reader wants them to reach. */
export function useReview(): Corrections {
  const store = useWhereinStore();
  const apply = useCallback<Corrections['apply']>(
    (edit) => {
      const { story, review } = store.getState();
      const { step, story: edited } = edit(story, review?.onlyHere ? 'here' : 'everywhere');
      store.getState().edit(step, edited);
    },
    [store],
  );
  const settle = useCallback<Corrections['settle']>(
    (mention, edit) => {
      const order = reviewOrder(store.getState().story, 'all');
      apply(edit);
      const next = nextDoubtful(order, mention.id, store.getState().story);
      if (next) store.getState().select({ type: 'mention', mention: next.id });
      return next?.id ?? null;
    },
    [store, apply],
  );
  return { apply, settle };
}
