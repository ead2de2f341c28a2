import { PlacePicture } from '../../panels/card/PlacePicture.tsx';
import { Dateline } from '../../panels/Dateline.tsx';
import { whereabouts } from '../../panels/review/whereabouts.ts';
import type { Excerpt } from '../../story/excerpts.ts';
import { isAssociative } from '../../story/isAssociative.ts';
import { summariesOf } from '../../story/summaries.ts';
import type { Story } from '../../story/types.ts';

interface Props {
  story: Story;
  /** Null for the headline. */
  excerpt: Excerpt | null;
}

/** What is read at one stop of a presentation: the headline, or a sentence and the place that it happens at. */
export function Slide({ story, excerpt }: Props) {
  if (!excerpt)
    return (
      <>
        <h1 dir="auto">{story.title}</h1>
        <Dateline story={story} />
      </>
    );
  const { place: id } = excerpt.mentions[0];
  const summary = summariesOf(story).get(id ?? '');
  return (
    <>
      {summary && (
        <p className="present-place">
          <strong dir="auto">{summary.place.name}</strong> {whereabouts(summary.place, summary.wayUp)}
        </p>
      )}
      <blockquote dir="auto" lang={story.lang}>
        {excerpt.segments.map(({ start, text, mention }) =>
          mention ? (
            <mark
              key={start}
              data-associative={isAssociative(mention.role) || undefined}
              data-here={mention.place === id || undefined}
            >
              {text}
            </mark>
          ) : (
            text
          ),
        )}
      </blockquote>
      {summary?.place.note && <p className="present-note">{summary.place.note}</p>}
      {summary?.place.image && <PlacePicture key={id} image={summary.place.image} />}
    </>
  );
}
