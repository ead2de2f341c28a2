import { NO_SHORTLIST } from '../state/filter.ts';
import { hiddenByShortlist } from '../state/hiddenByShortlist.ts';
import { shortlistWords } from '../words/shortlistWords.ts';
import { useWherein, useWhereinStore } from './StoreContext.ts';

/** How much the filters hide, and the way back. */
export default function ShortlistNotice() {
  const store = useWhereinStore();
  const story = useWherein((state) => state.story);
  const filter = useWherein((state) => state.filter);
  const { mentions, places } = hiddenByShortlist({ story, filter });
  return (
    <p className="shortlist-notice">
      {shortlistWords.hidden(mentions, places)}
      <button type="button" onClick={() => store.getState().setFilter({ ...NO_SHORTLIST, role: 'any' })}>
        {shortlistWords.showAll}
      </button>
    </p>
  );
}
