import { Search } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { Candidate } from '../../story/types.ts';
import { bringWords } from '../../words/bringWords.ts';
import { messageOf } from '../../words/faultWords.ts';
import { reviewWords } from '../../words/reviewWords.ts';
import { words } from '../../words/words.ts';
import type { Find } from './Find.ts';
import { whereabouts } from './whereabouts.ts';

interface Props {
  find: Find;
  /** What is looked up when the reader comes to the field. */
  first: string;
  choose(entry: Candidate): void;
}

type Found =
  | { readonly type: 'none' }
  | { readonly type: 'searching'; readonly text: string }
  | { readonly type: 'found'; readonly entries: readonly Candidate[] }
  | { readonly type: 'failed'; readonly cause: string };

export const SEARCH_ID = 'review-search';

/** How long typing rests before the gazetteer is asked, in milliseconds. */
const REST = 120;
const SHORTEST = 2;

/** Searches the gazetteer for a place. */
export function PlaceSearch({ find, first, choose }: Props) {
  const [query, setQuery] = useState(first);
  const [wanted, setWanted] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const [found, setFound] = useState<Found>({ type: 'none' });
  const results = useRef<HTMLUListElement>(null);
  const text = query.trim();

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks again
  useEffect(() => {
    if (!wanted || text.length < SHORTEST) {
      setFound({ type: 'none' });
      return;
    }
    let isStale = false;
    const tell = (next: Found) => {
      if (!isStale) setFound(next);
    };
    const onBytes = (loaded: number, total: number | null) =>
      tell({ type: 'searching', text: bringWords.searching({ stage: 'gazetteer', loaded, total }) });
    const timer = setTimeout(() => {
      find(text, onBytes).then(
        ({ entries }) => tell({ type: 'found', entries }),
        (cause: unknown) => tell({ type: 'failed', cause: messageOf(cause) }),
      );
    }, REST);
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [find, text, wanted, attempt]);

  const take = (entry: Candidate) => {
    choose(entry);
    setQuery('');
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
        onFocus={() => setWanted(true)}
        onChange={(event) => setQuery(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
          event.preventDefault();
          results.current?.querySelector('button')?.focus();
        }}
      />
      <p role="status">
        {found.type === 'searching' && found.text}
        {found.type === 'found' && reviewWords.found(found.entries.length)}
        {found.type === 'failed' && (
          <>
            {found.cause}{' '}
            <button type="button" onClick={() => setAttempt(attempt + 1)}>
              {words.tryAgain}
            </button>
          </>
        )}
      </p>
      {found.type === 'found' && found.entries.length > 0 && (
        <ul className="review-found" ref={results}>
          {found.entries.map((entry) => (
            <li key={`${entry.name} ${entry.point} ${entry.kind}`}>
              <button type="button" className="review-option" onClick={() => take(entry)}>
                {entry.name} <small>{whereabouts(entry)}</small>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
