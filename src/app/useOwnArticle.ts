import { useCallback, useRef, useState } from 'react';
import { useWhereinStore } from '../panels/StoreContext.ts';
import { parseStory } from '../story/parse.ts';
import type { Story } from '../story/types.ts';
import { words } from '../words/words.ts';
import type { GeoparseProgress } from '../worker/GeoparseClient.ts';
import { geoparseClient } from './geoparseClient.ts';

/** An article that the reader brought, before its places are found. */
export type OwnArticle = Pick<Story, 'title' | 'text' | 'blocks' | 'lang'> &
  Partial<Pick<Story, 'byline' | 'published'>>;

/** What is under way with the article that was brought. */
export type Search =
  | { readonly type: 'none' }
  | { readonly type: 'searching'; readonly progress: GeoparseProgress | null }
  | { readonly type: 'failed'; readonly cause: string; readonly article: OwnArticle };

/** Shows an article that the reader brought at once, and its places as soon as they are found. */
export function useOwnArticle() {
  const store = useWhereinStore();
  const search = useRef<AbortController | null>(null);
  const [state, setState] = useState<Search>({ type: 'none' });

  const stop = useCallback(() => {
    search.current?.abort();
    setState({ type: 'none' });
  }, []);

  const show = useCallback(
    (story: Story) => {
      stop();
      // The address named another story; what it selects is not in this one.
      history.replaceState(null, '', location.pathname);
      store.getState().open(story);
    },
    [stop, store],
  );

  const bring = useCallback(
    (article: OwnArticle) => {
      show(parseStory({ version: 1, ...article, places: [], mentions: [] }));
      const controller = new AbortController();
      const { signal } = controller;
      search.current = controller;
      setState({ type: 'searching', progress: null });
      const find = async () => {
        const [client, { findStory }] = await Promise.all([
          geoparseClient(),
          import('../worker/findStory.ts'),
        ]);
        const onProgress = (progress: GeoparseProgress) => {
          if (!signal.aborted) setState({ type: 'searching', progress });
        };
        const { text, title, lang, blocks, byline, published } = article;
        const found = await findStory(client, text, { title, lang, blocks }, { signal, onProgress });
        if (signal.aborted) return;
        store
          .getState()
          .open(parseStory({ ...found, ...(byline && { byline }), ...(published && { published }) }));
        setState({ type: 'none' });
      };
      find().catch((cause: unknown) => {
        if (signal.aborted) return;
        setState({
          type: 'failed',
          cause: cause instanceof Error ? cause.message : words.searchFailed,
          article,
        });
      });
    },
    [show, store],
  );

  return { search: state, bring, show, stop } as const;
}
