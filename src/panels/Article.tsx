import { createElement, useEffect, useRef } from 'react';
import { selectedMention, selectedPlace } from '../state/selectors.ts';
import { shownStory } from '../state/shownStory.ts';
import { headlineOf } from '../story/headline.ts';
import { segments } from '../story/segments.ts';
import type { Block, Story } from '../story/types.ts';
import { words } from '../words/words.ts';
import { ArticleSource } from './ArticleSource.tsx';
import { Dateline } from './Dateline.tsx';
import { MentionLink } from './MentionLink.tsx';
import { mentionElementId } from './mentionElementId.ts';
import { reveal } from './reveal.ts';
import { useWherein } from './StoreContext.ts';
import './article.css';

const TAGS = { heading: 'h2', paragraph: 'p', quote: 'blockquote', caption: 'p', item: 'p' } as const;

/** The article, every mention in it a link to its place. */
export function Article() {
  const story = useWherein(shownStory);
  const headline = headlineOf(story);
  const body = headline ? story.blocks.slice(1) : story.blocks;
  useRevealSelected();
  return (
    <section className="article" id="article" aria-label={words.article} tabIndex={-1}>
      <article lang={story.lang}>
        <h1 dir="auto" data-start={headline?.start}>
          {headline ? <BlockText story={story} block={headline} /> : story.title}
        </h1>
        <Dateline story={story} />
        {body.map((block) =>
          createElement(
            TAGS[block.kind],
            { key: block.start, className: block.kind, dir: 'auto', 'data-start': block.start },
            <BlockText story={story} block={block} />,
          ),
        )}
        <ArticleSource story={story} />
      </article>
    </section>
  );
}

function BlockText({ story, block }: { story: Story; block: Block }) {
  const place = useWherein(selectedPlace);
  const mention = useWherein(selectedMention);
  return segments(story.text, story.mentions, block.start, block.end).map((segment) =>
    segment.mention ? (
      <MentionLink
        key={segment.start}
        mention={segment.mention}
        isSelected={segment.mention === mention}
        isOfSelectedPlace={place !== null && segment.mention.place === place}
      />
    ) : (
      segment.text
    ),
  );
}

/** Brings the selected mention into view, and moves nothing where it is in view already. */
function useRevealSelected() {
  const mention = useWherein(selectedMention);
  const shown = useRef<string | null>(null);
  useEffect(() => {
    if (mention && mention.id !== shown.current)
      reveal(document.getElementById(mentionElementId(mention.id)));
    shown.current = mention?.id ?? null;
  }, [mention]);
}
