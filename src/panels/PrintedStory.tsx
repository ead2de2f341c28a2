import { createElement } from 'react';
import { headlineOf, isTitleInText } from '../story/headline.ts';
import { isAssociative } from '../story/isAssociative.ts';
import { segments } from '../story/segments.ts';
import { type PlaceSummary, summariesOf } from '../story/summaries.ts';
import type { Block, Story } from '../story/types.ts';
import { publishWords } from '../words/publishWords.ts';
import { words } from '../words/words.ts';
import ArticleSource from './ArticleSource.tsx';
import { Dateline } from './Dateline.tsx';
import { PrintedPicture } from './PrintedPicture.tsx';
import { useWherein } from './StoreContext.ts';

const TAGS = { heading: 'h2', paragraph: 'p', quote: 'blockquote', caption: 'p', item: 'p' } as const;

/**
 * The story on paper: the map, the article with its paragraphs numbered, and every place with the paragraphs that name
 * it. Nothing in it can be followed or selected, so it holds no links to mentions and no ids.
 *
 * @param picture the map as an SVG document, drawn by us; null where there is none
 */
export function PrintedStory({ picture }: { picture: string | null }) {
  const story = useWherein((state) => state.story);
  const headline = headlineOf(story);
  const body = headline ? story.blocks.slice(1) : story.blocks;
  const numbers = new Map(
    body.filter(({ kind }) => kind !== 'heading').map((block, i) => [block, i + 1] as const),
  );
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
            { key: block.start, className: block.kind, dir: 'auto', 'data-number': numbers.get(block) },
            <MarkedBlock story={story} block={block} />,
          ),
        )}
        <ArticleSource story={story} />
      </article>
      <section className="printed-places" aria-label={words.places}>
        <h2>{words.places}</h2>
        <ul>
          {[...summariesOf(story).values()].map((summary) => (
            <PrintedPlace key={summary.place.id} summary={summary} numbers={numbers} />
          ))}
        </ul>
      </section>
    </div>
  );
}

interface PlaceProps {
  summary: PlaceSummary;
  /** The numbers of the article's paragraphs. */
  numbers: ReadonlyMap<Block, number>;
}

function PrintedPlace({ summary: { place, wayUp, mentions }, numbers }: PlaceProps) {
  const about = [
    words.kinds[place.kind],
    ...wayUp.map((up) => up.name),
    words.certainties[place.certainty],
    place.precision === undefined ? '' : words.precision(place.precision),
  ];
  const isNaming = ({ start, end }: Block) =>
    mentions.some((mention) => mention.start >= start && mention.end <= end);
  const named = [...numbers].filter(([block]) => isNaming(block)).map(([, number]) => number);
  return (
    <li className="printed-place">
      <strong dir="auto">{place.name}</strong>{' '}
      <span className="printed-about">{about.filter(Boolean).join(' · ')}</span>
      {place.note && <p className="printed-about">{place.note}</p>}
      <p className="printed-about">
        {mentions.length === 0 ? words.neverNamed : publishWords.paragraphs(named)}
      </p>
    </li>
  );
}

function MarkedBlock({ story, block }: { story: Story; block: Block }) {
  return segments(story.text, story.mentions, block.start, block.end).map(({ start, text, mention }) =>
    mention ? (
      <mark key={start} data-associative={isAssociative(mention.role) || undefined}>
        {text}
      </mark>
    ) : (
      text
    ),
  );
}
