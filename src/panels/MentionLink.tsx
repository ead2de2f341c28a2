import { memo } from 'react';
import { formatHash } from '../state/address.ts';
import { isAssociative } from '../story/isAssociative.ts';
import type { Mention } from '../story/types.ts';
import { words } from '../words/words.ts';
import { followLink } from './followLink.ts';
import { mentionElementId } from './mentionElementId.ts';
import { useWhereinStore } from './StoreContext.ts';
import { useStanding } from './useStanding.ts';

/** One mention in the article: a real link, so that it works by keyboard, can be copied, and makes sense alone. */
export const MentionLink = memo(function MentionLink({ mention }: { mention: Mention }) {
  const store = useWhereinStore();
  const { isLit, isOfSelected, isCurrent, isSelected } = useStanding(mention.id, mention.place);
  const light = () => store.getState().setHover(mention.place);
  const dim = () => store.getState().setHover(null);
  return (
    <a
      id={mentionElementId(mention.id)}
      href={formatHash({ type: 'mention', mention: mention.id }, store.getState().story)}
      className="mention"
      data-associative={isAssociative(mention.role) || undefined}
      data-unresolved={mention.place === null || undefined}
      data-lit={isLit || undefined}
      data-of-selected={isOfSelected || undefined}
      data-selected={isSelected || undefined}
      aria-current={isCurrent ? 'true' : undefined}
      aria-description={described(mention)}
      onClick={followLink(() => store.getState().select({ type: 'mention', mention: mention.id }))}
      onPointerEnter={light}
      onPointerLeave={dim}
      onFocus={light}
      onBlur={dim}
    >
      {mention.quote}
    </a>
  );
});

/** What the underline says, in words; that something happens there goes without saying. */
function described({ role, place }: Mention): string | undefined {
  const parts = [isAssociative(role) && words.uses[role], place === null && words.unplaced].filter(Boolean);
  return parts.length > 0 ? parts.join(', ') : undefined;
}
