import { words } from '../words/words.ts';
import type { OwnArticle, Search } from './useOwnArticle.ts';

interface Props {
  search: Search;
  stop(): void;
  bring(article: OwnArticle): void;
}

/** What is under way with the article that was brought, and the way to stop it or to try again. */
export function SearchNotice({ search, stop, bring }: Props) {
  return (
    <div className="search-notice" role="status">
      {search.type === 'searching' && (
        <p>
          {words.searching(search.progress)}
          <button type="button" onClick={stop}>
            {words.stop}
          </button>
        </p>
      )}
      {search.type === 'failed' && (
        <p>
          {search.cause}
          <button type="button" onClick={() => bring(search.article)}>
            {words.tryAgain}
          </button>
        </p>
      )}
    </div>
  );
}
