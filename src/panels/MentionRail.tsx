import { selectedPlace } from '../state/selectors.ts';
import { shownStory } from '../state/shownStory.ts';
import { isAssociative } from '../story/isAssociative.ts';
import { summariesOf } from '../story/summaries.ts';
import { useWherein } from './StoreContext.ts';

/** Where in the article the chosen place is named, beside its edge; the card goes through the same in words. */
export default function MentionRail() {
  const story = useWherein(shownStory);
  const place = useWherein(selectedPlace);
  const mentions = summariesOf(story).get(place ?? '')?.mentions ?? [];
  if (mentions.length === 0) return null;
  const path = (associative: boolean) =>
    mentions
      .filter(({ role }) => isAssociative(role) === associative)
      .map(({ start }) => `M0 ${((start / Math.max(1, story.text.length)) * 98 + 1).toFixed(2)}H8`)
      .join('');
  return (
    <svg className="mention-rail" viewBox="0 0 8 100" preserveAspectRatio="none" aria-hidden>
      <path d={path(false)} />
      <path d={path(true)} data-associative />
    </svg>
  );
}
