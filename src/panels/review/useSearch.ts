import { useEffect, useState } from 'react';
import { bringWords } from '../../words/bringWords.ts';
import { messageOf } from '../../words/faultWords.ts';
import type { Find, FoundPlaces } from './Find.ts';

export type SearchState =
  | { readonly type: 'none' }
  | { readonly type: 'searching'; readonly text: string }
  | { readonly type: 'found'; readonly query: string; readonly found: FoundPlaces }
  | { readonly type: 'failed'; readonly cause: string };

const NONE: SearchState = { type: 'none' };

/** How long typing rests before the gazetteer is asked, in milliseconds. */
const REST = 120;
export const SHORTEST = 2;

/** Searches for what is typed, once it rests; nothing for less than two letters. */
export function useSearch(find: Find, query: string): { search: SearchState; again: () => void } {
  const [attempt, setAttempt] = useState(0);
  const [search, setSearch] = useState<SearchState>(NONE);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks again
  useEffect(() => {
    if (query.length < SHORTEST) {
      setSearch(NONE);
      return;
    }
    let isStale = false;
    const tell = (next: SearchState) => {
      if (!isStale) setSearch(next);
    };
    const onBytes = (loaded: number, total: number | null) =>
      tell({ type: 'searching', text: bringWords.searching({ stage: 'gazetteer', loaded, total }) });
    const timer = setTimeout(() => {
      find(query, onBytes).then(
        (found) => tell({ type: 'found', query, found }),
        (cause: unknown) => tell({ type: 'failed', cause: messageOf(cause) }),
      );
    }, REST);
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [find, query, attempt]);
  return { search, again: () => setAttempt(attempt + 1) };
}
