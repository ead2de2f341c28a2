import type { MouseEvent } from 'react';
import { flushSync } from 'react-dom';
import { Article } from '../../panels/Article.tsx';
import { Excerpts } from '../../panels/card/Excerpts.tsx';
import { Places } from '../../panels/Places.tsx';
import { useWherein } from '../../panels/StoreContext.ts';
import { embedWords } from '../../words/embedWords.ts';
import { words } from '../../words/words.ts';
import type { View } from './View.ts';
import './embedCard.css';

interface Props {
  view: View;
  setView(view: View): void;
  /** Whether the map can be seen beside the article. */
  isWide: boolean;
}

/**
 * What lies over the map. A sentence that is followed opens the article at it; a mention or a place that is chosen where
 * it hides the map makes way for the map and the excerpts.
 */
export function EmbedCard({ view, setView, isWide }: Props) {
  const status = useWherein((state) => state.status);
  const isNothing = useWherein((state) => state.selection.type === 'none');
  const go = (next: View, focus: string) => {
    flushSync(() => setView(next));
    // The focus must not move the page around the frame.
    document.querySelector<HTMLElement>(focus)?.focus({ preventScroll: true });
  };
  const toArticle = (event: MouseEvent) => {
    if (isFollowed(event, '.excerpt a')) go('article', '.mention[aria-current]');
  };
  const toExcerpts = (event: MouseEvent) => {
    if (!isWide && isFollowed(event, '.mention')) go('map', '#excerpts');
  };
  const toPlace = (event: MouseEvent) => {
    if (isFollowed(event, '.place-button')) go('map', '#excerpts');
  };

  if (status.type === 'loading') return <p className="embed-note">{words.loadingStory}</p>;
  if (status.type === 'failed')
    return (
      <section className="embed-note" aria-label={words.article} role="alert">
        <h2>{embedWords.cannotOpen}</h2>
        <p dir="auto">{status.cause}</p>
      </section>
    );
  // biome-ignore-start lint/a11y/noStaticElementInteractions: the links and buttons inside are what is pressed
  // biome-ignore-start lint/a11y/useKeyWithClickEvents: a link pressed by keyboard is clicked as well
  return (
    <>
      {view === 'map' && (
        <div className="embed-pane" onClick={toArticle}>
          {isNothing ? (
            <section id="excerpts" aria-label={words.excerpts} tabIndex={-1}>
              <p className="empty">{embedWords.pickOne}</p>
            </section>
          ) : (
            <Excerpts level={2} />
          )}
        </div>
      )}
      {view === 'places' && (
        <div className="embed-pane" onClick={toPlace}>
          <Places folding={null} opens={false} />
        </div>
      )}
      {view === 'article' && (
        <div className="embed-pane embed-article" onClick={toExcerpts}>
          <Article />
        </div>
      )}
    </>
  );
  // biome-ignore-end lint/a11y/useKeyWithClickEvents: as above
  // biome-ignore-end lint/a11y/noStaticElementInteractions: as above
}

/** Whether a click followed a link or pressed a button here, and did not ask for another tab. */
function isFollowed({ target, nativeEvent }: MouseEvent, selector: string): boolean {
  const isPlain =
    !nativeEvent.metaKey && !nativeEvent.ctrlKey && !nativeEvent.shiftKey && !nativeEvent.altKey;
  return isPlain && target instanceof Element && target.closest(selector) !== null;
}
