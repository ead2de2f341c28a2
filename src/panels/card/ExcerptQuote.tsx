import { formatHash } from '../../state/address.ts';
import type { Excerpt } from '../../story/excerpts.ts';
import { isAssociative } from '../../story/isAssociative.ts';
import type { Mention } from '../../story/types.ts';
import { words } from '../../words/words.ts';
import { followLink } from '../followLink.ts';
import { mentionElementId } from '../mentionElementId.ts';
import { useWhereinStore } from '../StoreContext.ts';

interface Props {
  excerpt: Excerpt;
  selected: Mention | null;
}

/** A sentence with the place's mentions marked, each a link to where it stands in the article. */
export function ExcerptQuote({ excerpt, selected }: Props) {
  const store = useWhereinStore();
  // What happens there goes without saying.
  const uses = [...new Set(excerpt.mentions.map(({ role }) => role))].filter(isAssociative);
  const follow = (mention: Mention) => {
    store.getState().select({ type: 'mention', mention: mention.id });
    document.getElementById(mentionElementId(mention.id))?.focus({ preventScroll: true });
  };
  return (
    <blockquote
      className="excerpt"
      dir="auto"
      data-selected={(selected !== null && excerpt.mentions.includes(selected)) || undefined}
    >
      {excerpt.segments.map(({ start, text, mention }) =>
        mention && excerpt.mentions.includes(mention) ? (
          <mark key={start}>
            <a
              href={formatHash({ type: 'mention', mention: mention.id }, store.getState().story)}
              data-associative={isAssociative(mention.role) || undefined}
              aria-current={mention === selected ? 'true' : undefined}
              onClick={followLink(() => follow(mention))}
            >
              {text}
            </a>
          </mark>
        ) : (
          text
        ),
      )}
      {uses.length > 0 && (
        <span className="excerpt-uses">{uses.map((role) => words.uses[role]).join(', ')}</span>
      )}
    </blockquote>
  );
}
