import { createElement } from 'react';
import { excerptsOf } from '../story/excerpts.ts';
import { headlineOf, isTitleInText } from '../story/headline.ts';
import { isAssociative } from '../story/isAssociative.ts';
import { type Segment, segments } from '../story/segments.ts';
import { type PlaceSummary, summariesOf } from '../story/summaries.ts';
import type { Block, Story } from '../story/types.ts';
import { words } from '../words/words.ts';
import { ArticleSource } from './ArticleSource.tsx';
import { Dateline } from './Dateline.tsx';
import { PrintedPicture } from './PrintedPicture.tsx';
import { useWherein } from './StoreContext.ts';

const TAGS = { heading: 'h2', paragraph: 'p', quote: 'blockquote', caption: 'p', item: 'p' } as const;

/**
 * The story on paper: the map, the article, and every place with all sentences that name it. Nothing in it can be
 * followed or selected, so it holds no links to mentions and no ids.
 *
 * @param picture the map as an SVG document, drawn by us; null where there is none
 */
export function PrintedStory({ picture }: { picture: string | null }) {
  const story = useWherein((state) => state.story);
  const headline = headlineOf(story);
  const body = headline ? story.blocks.slice(1) : story.blocks;
  return (
    <div className="printed">
      <article lang={story.lang}>
        {!isTitleInText(story) && (
          <h1 dir="auto">{headline ? <MarkedBlock story={story} block={headline} /> : story.title}</h1>
        )}
        <Dateline story={story} />
        {picture !== null && <PrintedPicture svg={picture} />}
        {body.map((block) =>
          createElement(
            TAGS[block.kind],
            { key: block.start, className: block.kind, dir: 'auto' },
            <MarkedBlock story={story} block={block} />,
          ),
        )}
        <ArticleSource story={story} />
      </article>
      <section className="printed-places" aria-label={words.places}>
        <h2>{words.places}</h2>
        {[...summariesOf(story).values()].map((summary) => (
          <PrintedPlace key={summary.place.id} story={story} summary={summary} />
        ))}
      </section>
    </div>
  );
}

function PrintedPlace({ story, summary }: { story: Story; summary: PlaceSummary }) {
  const { place, wayUp, mentions } = summary;
  const excerpts = excerptsOf(story, place.id);
  const about = [
    words.kinds[place.kind],
    ...wayUp.map((up) => up.name),
    words.mentions(mentions.length),
    words.certainties[place.certainty],
    place.precision === undefined ? '' : words.precision(place.precision),
  ];
  return (
    <section className="printed-place">
      <h3 dir="auto">{place.name}</h3>
      <p className="printed-about">{about.filter(Boolean).join(' · ')}</p>
      {place.note && <p className="printed-about">{place.note}</p>}
      {excerpts.length === 0 && <p className="printed-about">{words.neverNamed}</p>}
      {excerpts.map((excerpt) => (
        <blockquote key={excerpt.start} dir="auto" lang={story.lang}>
          <Marked segments={excerpt.segments} place={place.id} />
        </blockquote>
      ))}
    </section>
  );
}

function MarkedBlock({ story, block }: { story: Story; block: Block }) {
  return <Marked segments={segments(story.text, story.mentions, block.start, block.end)} place={null} />;
}

/** @param place the place whose mentions are marked; null marks those of all */
function Marked({ segments: parts, place }: { segments: readonly Segment[]; place: string | null }) {
  return parts.map(({ start, text, mention }) =>
    mention && (place === null || mention.place === place) ? (
      <mark key={start} data-associative={isAssociative(mention.role) || undefined}>
        {text}
      </mark>
    ) : (
      text
    ),
  );
}
