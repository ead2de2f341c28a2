import { useEffect, useMemo, useRef, useState } from 'react';
import { selectedMention } from '../../state/selectors.ts';
import { needsChecking } from '../../story/needsChecking.ts';
import { stepText } from '../../words/editWords.ts';
import { reviewWords } from '../../words/reviewWords.ts';
import type { Folding } from '../Folding.ts';
import { Panel } from '../Panel.tsx';
import { useWherein, useWhereinStore } from '../StoreContext.ts';
import type { Find } from './Find.ts';
import { focusMention } from './focusMention.ts';
import { MentionDetail } from './MentionDetail.tsx';
import { MentionList } from './MentionList.tsx';
import { onceDrawn } from './onceDrawn.ts';
import { SEARCH_ID } from './PlaceSearch.tsx';
import { ReviewBar } from './ReviewBar.tsx';
import { reviewKeys } from './reviewKeys.ts';
import { type ReviewFilter, reviewOrder } from './reviewOrder.ts';
import { SelectionAction } from './SelectionAction.tsx';
import { useReview } from './useReview.ts';
import './review.css';

interface Props {
  find: Find;
  folding: Folding | null;
}

/** The mentions one by one, the doubtful first, and all that makes them right. */
export function Review({ find, folding }: Props) {
  const store = useWhereinStore();
  const story = useWherein((state) => state.story);
  const mention = useWherein(selectedMention);
  const last = useWherein((state) => state.past.at(-1)?.step);
  const corrections = useReview();
  const [filter, setFilter] = useState<ReviewFilter>('all');
  const order = useMemo(() => reviewOrder(story, filter), [story, filter]);
  useMentionOfPlace();
  const added = (id: string) => {
    store.getState().select({ type: 'mention', mention: id });
    onceDrawn(() => document.getElementById(SEARCH_ID)?.focus());
  };
  return (
    <Panel
      id="review"
      label={reviewWords.title}
      detail={reviewWords.left(story.mentions.filter(needsChecking).length, last && stepText(last))}
      folding={folding}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys that do what the buttons inside do */}
      <div className="review" onKeyDown={(event) => reviewKeys(event, store, corrections)}>
        <ReviewBar filter={filter} setFilter={setFilter} added={added} />
        <div className="review-parts" data-shows={mention ? 'mention' : 'list'}>
          {order.length > 0 ? (
            <MentionList order={order} selected={mention} />
          ) : (
            <p className="empty">{reviewWords.listEmpty[filter]}</p>
          )}
          {mention ? (
            <MentionDetail key={mention.id} mention={mention} find={find} />
          ) : (
            <p className="empty">{reviewWords.pick}</p>
          )}
        </div>
      </div>
      <SelectionAction added={added} />
    </Panel>
  );
}

/**
 * The review begins at the most doubtful mention, as soon as there is one: the places may still be looked for. A place
 * that is selected is reviewed at its own most doubtful one.
 */
function useMentionOfPlace() {
  const store = useWhereinStore();
  const selection = useWherein((state) => state.selection);
  const isEmpty = useWherein((state) => state.story.mentions.length === 0);
  const isNew = useRef(true);
  const [opener] = useState(() => document.activeElement);
  useEffect(() => {
    const isFirst = isNew.current && !isEmpty;
    if (isFirst) isNew.current = false;
    const { story } = store.getState();
    const order = reviewOrder(story, 'all');
    const own = selection.type === 'place' ? order.find(({ place }) => place === selection.place) : undefined;
    const wanted = own ?? (isFirst && selection.type === 'none' ? order[0] : undefined);
    if (wanted) store.getState().select({ type: 'mention', mention: wanted.id });
    // Whoever has gone on to something else by then stays there.
    if (isFirst && document.activeElement === opener)
      focusMention(wanted?.id ?? (selection.type === 'mention' ? selection.mention : null));
  }, [store, selection, isEmpty, opener]);
}
