import { createElement, useDeferredValue, useEffect, useState } from 'react';
import { lazyPart } from '../controls/lazyPart.tsx';
import { markOnce } from '../controls/markOnce.ts';
import { shownStory } from '../state/shownStory.ts';
import { blockSegments } from '../story/blockSegments.ts';
import { headlineOf, isTitleInText } from '../story/headline.ts';
import { words } from '../words/words.ts';
import { BlockText } from './BlockText.tsx';
import { Dateline } from './Dateline.tsx';
import { useWherein, useWhereinStore } from './StoreContext.ts';
import './article.css';

const MentionRail = lazyPart(() => import('./MentionRail.tsx'));
const ArticleSource = lazyPart(() => import('./ArticleSource.tsx'));
const LongBlock = lazyPart(() => import('./LongBlock.tsx'));
const RevealChosen = lazyPart(() => import('./RevealChosen.ts'));

const TAGS = { heading: 'h2', paragraph: 'p', quote: 'blockquote', caption: 'p', item: 'p' } as const;

/** From so many UTF-16 units on a text is not laid out as a whole at once. */
const LONG = 40_000;

/** A longer block is laid out in pieces, in UTF-16 units: what a browser takes for a paragraph grows with its square. */
const LONGEST = 8000;

/** The article, every mention in it a link to its place. */
export function Article() {
  // A long article is rendered in slices, between which the page answers.
  const story = useDeferredValue(useWherein(shownStory));
  const segments = blockSegments(story);
  const headline = headlineOf(story);
  const body = headline ? story.blocks.slice(1) : story.blocks;
  const store = useWhereinStore();
  const [opened] = useState(() => store.getState().selection);
  useEffect(() => markOnce('wherein:article'), []);
  return (
    <section className="article" id="article" aria-label={words.article} tabIndex={-1}>
      <MentionRail />
      <RevealChosen opened={opened} />
      <article lang={story.lang} data-long={story.text.length > LONG || undefined}>
        <h1 dir="auto" data-start={headline?.start} className={isTitleInText(story) ? 'hidden' : undefined}>
          {headline ? <BlockText segments={segments.get(headline) ?? []} /> : story.title}
        </h1>
        <Dateline story={story} />
        {body.map((block) => {
          const own = segments.get(block) ?? [];
          if (block.end - block.start > LONGEST)
            return <LongBlock key={block.start} tag={TAGS[block.kind]} block={block} segments={own} />;
          return createElement(
            TAGS[block.kind],
            { key: block.start, className: block.kind, dir: 'auto', 'data-start': block.start },
            <BlockText segments={own} />,
          );
        })}
        <ArticleSource story={story} />
      </article>
    </section>
  );
}
