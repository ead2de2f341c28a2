import { formatHash } from '../../state/address.ts';
import { excerptsAround } from '../../story/excerpts.ts';
import { isAssociative } from '../../story/isAssociative.ts';
import type { Mention, Story } from '../../story/types.ts';
import { followLink } from '../followLink.ts';
import { mentionElementId } from '../mentionElementId.ts';

/** The sentence of a mention, which is marked, and a link to where it stands in the article. */
export function ReviewSentence({ story, mention }: { story: Story; mention: Mention }) {
  const [excerpt] = excerptsAround(story, [mention]);
  const follow = () => document.getElementById(mentionElementId(mention.id))?.focus();
  return (
    <blockquote className="review-sentence" dir="auto" lang={story.lang}>
      {excerpt?.segments.map((segment) =>
        segment.mention === mention ? (
          <mark key={segment.start}>
            <a
              href={formatHash({ type: 'mention', mention: mention.id }, story)}
              data-associative={isAssociative(mention.role) || undefined}
              onClick={followLink(follow)}
            >
              {segment.text}
            </a>
          </mark>
        ) : (
          segment.text
        ),
      )}
    </blockquote>
  );
}
