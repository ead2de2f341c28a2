import type { Story } from '../story/types.ts';
import { words } from '../words/words.ts';

/** Who wrote the article and when, where that is known. */
export function Dateline({ story }: { story: Story }) {
  if (!story.byline && !story.published) return null;
  return (
    <p className="dateline">
      {story.byline && <span>{story.byline}</span>}
      {story.published && <time dateTime={story.published}>{words.published(story.published)}</time>}
    </p>
  );
}
