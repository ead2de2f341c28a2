import { Search } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { reviewOptions } from '../../state/reviewOptions.ts';
import type { Option } from '../../story/candidates.ts';
import { needsChecking } from '../../story/needsChecking.ts';
import type { Mention } from '../../story/types.ts';
import { reviewWords } from '../../words/reviewWords.ts';
import { words } from '../../words/words.ts';
import { useWherein, useWhereinStore } from '../StoreContext.ts';
import type { Find } from './Find.ts';
import { OptionList } from './OptionList.tsx';
import { SHORTEST, useSearch } from './useSearch.ts';

interface Props {
  find: Find;
  mention: Mention;
  choose(option: Option): void;
}

export const SEARCH_ID = 'review-search';

/**
 * What the mention could be, and a search for more: it begins with the mention's own name, which is searched for at
 * once where the mention needs checking, so that a name of many places never stands there without them.
 */
export function PlaceSearch({ find, mention, choose }: Props) {
  const store = useWhereinStore();
  const list = useId();
  const options = useWherein((state) => reviewOptions(state).length);
  const [query, setQuery] = useState(mention.quote);
  const [wanted, setWanted] = useState(() => needsChecking(mention));
  const isTyped = query.trim() !== mention.quote;
  const { search, again } = useSearch(find, wanted ? query.trim() : '');
  /** Whether Enter came before the answer. */
  const isWaiting = useRef(false);

  useEffect(() => {
    const { setReview, review } = store.getState();
    if (!review) return;
    const answer = search.type === 'found' ? { query: search.query, isTyped, ...search.found } : null;
    setReview({ answer });
    if (answer && isWaiting.current) {
      isWaiting.current = false;
      const [first] = reviewOptions(store.getState());
      if (first) choose(first);
    }
  }, [store, search, isTyped, choose]);

  const take = () => {
    if (query.trim().length < SHORTEST) return;
    const [first] = reviewOptions(store.getState());
    if (search.type === 'found' && search.query === query.trim()) first && choose(first);
    else isWaiting.current = true;
  };

  return (
    <div className="review-search">
      <label htmlFor={SEARCH_ID}>
        <Search size={13} aria-hidden /> {reviewWords.search} <kbd aria-hidden>/</kbd>
      </label>
      <input
        id={SEARCH_ID}
        type="search"
        autoComplete="off"
        value={query}
        placeholder={reviewWords.searchHint}
        aria-controls={list}
        onFocus={() => setWanted(true)}
        onChange={(event) => {
          isWaiting.current = false;
          setWanted(true);
          setQuery(event.target.value);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take();
          else if (event.key === 'ArrowDown') document.getElementById(list)?.querySelector('button')?.focus();
          else return;
          event.preventDefault();
        }}
      />
      <p role="status">
        {search.type === 'searching' && search.text}
        {search.type === 'found' && (isTyped || options === 0) && (
          <span className={options > 0 ? 'hidden' : undefined}>{reviewWords.found(options)}</span>
        )}
        {search.type === 'failed' && (
          <>
            {search.cause}{' '}
            <button type="button" onClick={again}>
              {words.tryAgain}
            </button>
          </>
        )}
      </p>
      <OptionList id={list} choose={choose} />
    </div>
  );
}
