import { useEffect, useMemo, useRef, useState } from 'react';
import { inOrder } from '../../state/reviewQueue.ts';
import { selectedMention } from '../../state/selectors.ts';
import { openQuestions } from '../../story/openQuestions.ts';
import type { Story } from '../../story/types.ts';
import { stepText } from '../../words/editWords.ts';
import { messageOf } from '../../words/faultWords.ts';
import { reviewWords } from '../../words/reviewWords.ts';
import type { Folding } from '../Folding.ts';
import { Panel } from '../Panel.tsx';
import { useWherein, useWhereinStore } from '../StoreContext.ts';
import type { Find } from './Find.ts';
import { findInEdited } from './findInEdited.ts';
import { focusReviewed } from './focusMention.ts';
import { MentionDetail } from './MentionDetail.tsx';
import { MentionList } from './MentionList.tsx';
import { onceDrawn } from './onceDrawn.ts';
import { SEARCH_ID } from './PlaceSearch.tsx';
import { ReviewBar } from './ReviewBar.tsx';
import { reviewKeys } from './reviewKeys.ts';
import { type ReviewFilter, reviewRows } from './reviewOrder.ts';
import { SelectionAction } from './SelectionAction.tsx';
import './review.css';

const NO_ORDER: readonly string[] = [];

interface Props {
  find: Find;
  /** Finds the places of a story's text; rejects with an error whose message is for the reader. */
  findPlaces(story: Story): Promise<Story>;
  folding: Folding | null;
}

/** The mentions one by one, the doubtful first, and all that makes them right. */
export function Review({ find, findPlaces, folding }: Props) {
  const store = useWhereinStore();
  const story = useWherein((state) => state.story);
  const mention = useWherein(selectedMention);
  const last = useWherein((state) => state.past.at(-1)?.step);
  const order = useWherein((state) => state.review?.order ?? NO_ORDER);
  const before = useWherein((state) => state.past[0]?.story ?? state.story);
  const [filter, setFilter] = useState<ReviewFilter>('all');
  const rows = useMemo(() => reviewRows({ order }, story, before, filter), [order, story, before, filter]);
  const { notFound, toCheck } = openQuestions(story);
  useMentionOfPlace();
  const added = (id: string) => {
    store.getState().select({ type: 'mention', mention: id });
    onceDrawn(() => document.getElementById(SEARCH_ID)?.focus());
  };
  const [trouble, setTrouble] = useState('');
  const edited = (text: string) => {
    setTrouble('');
    findInEdited(store, text, findPlaces).catch((cause: unknown) => setTrouble(messageOf(cause)));
  };
  return (
    <Panel
      id="review"
      label={reviewWords.title}
      detail={reviewWords.left(notFound.length + toCheck.length, last && stepText(last))}
      folding={folding}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys that do what the buttons inside do */}
      <div className="review" onKeyDown={(event) => reviewKeys(event, store)}>
        <ReviewBar filter={filter} setFilter={setFilter} added={added} edited={edited} />
        <p className="review-trouble" role="status">
          {trouble}
        </p>
        <div className="review-parts" data-shows={mention ? 'mention' : 'list'}>
          {rows.length > 0 ? (
            <MentionList rows={rows} selected={mention} />
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
    const { story, review } = store.getState();
    const order = inOrder(review?.order ?? [], story);
    const own = selection.type === 'place' ? order.find(({ place }) => place === selection.place) : undefined;
    const wanted = own ?? (isFirst && selection.type === 'none' ? order[0] : undefined);
    if (wanted) store.getState().select({ type: 'mention', mention: wanted.id });
    // Whoever has gone on to something else by then stays there.
    if (isFirst && document.activeElement === opener) focusReviewed();
  }, [store, selection, isEmpty, opener]);
}
