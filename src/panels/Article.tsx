import { createElement, useDeferredValue } from 'react';
import { lazyPart } from '../controls/lazyPart.tsx';
import { shownStory } from '../state/shownStory.ts';
import { blockSegments } from '../story/blockSegments.ts';
import { headlineOf, isTitleInText } from '../story/headline.ts';
import { words } from '../words/words.ts';
import { ArticleSource } from './ArticleSource.tsx';
import { BlockText } from './BlockText.tsx';
import { Dateline } from './Dateline.tsx';
import { piecesOf } from './piecesOf.ts';
import { useWherein } from './StoreContext.ts';
import './article.css';

const MentionRail = lazyPart(() => import('./MentionRail.tsx'));
const RevealChosen = lazyPart(() => import('./RevealChosen.ts'));

const TAGS = { heading: 'h2', paragraph: 'p', quote: 'blockquote', caption: 'p', item: 'p' } as const;

/** From so many UTF-16 units on a text is not laid out as a whole at once. */
const LONG = 40_000;

/** The article, every mention in it a link to its place. */
export function Article() {
  // A long article is rendered in slices, between which the page answers.
  const story = useDeferredValue(useWherein(shownStory));
  const segments = blockSegments(story);
  const headline = headlineOf(story);
  const body = headline ? story.blocks.slice(1) : story.blocks;
  return (
    <section className="article" id="article" aria-label={words.article} tabIndex={-1}>
      <MentionRail />
      <RevealChosen />
      <article lang={story.lang} data-long={story.text.length > LONG || undefined}>
        <h1 dir="auto" data-start={headline?.start} className={isTitleInText(story) ? 'hidden' : undefined}>
          {headline ? <BlockText segments={segments.get(headline) ?? []} /> : story.title}
        </h1>
        <Dateline story={story} />
        {body.flatMap((block) =>
          piecesOf(segments.get(block) ?? []).map((piece, i) => {
            const start = i === 0 ? block.start : piece[0]?.start;
            const className = i === 0 ? block.kind : `${block.kind} continued`;
            return createElement(
              TAGS[block.kind],
              { key: start, className, dir: 'auto', 'data-start': start },
              <BlockText segments={piece} />,
            );
          }),
        )}
        <ArticleSource story={story} />
      </article>
    </section>
  );
}
