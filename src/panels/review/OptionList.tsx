import { choosePlace } from '../../edit/choosePlace.ts';
import { optionsOf } from '../../story/candidates.ts';
import { summariesOf } from '../../story/summaries.ts';
import type { Mention } from '../../story/types.ts';
import { reviewWords } from '../../words/reviewWords.ts';
import { useWherein } from '../StoreContext.ts';
import { choiceOf } from './choiceOf.ts';
import { focusMention } from './focusMention.ts';
import { useReview } from './useReview.ts';
import { whereabouts } from './whereabouts.ts';

/** What a mention could be, the chosen one marked; the numbers are those of the ghosts on the map. */
export function OptionList({ mention }: { mention: Mention }) {
  const story = useWherein((state) => state.story);
  const { apply } = useReview();
  const options = optionsOf(story, mention);
  if (options.length === 0) return null;
  return (
    <ol className="review-options" aria-label={reviewWords.options}>
      {options.map((option, i) => {
        const { key, candidate, place, isChosen } = option;
        const summary = summariesOf(story).get(place ?? '');
        return (
          <li key={key}>
            <button
              type="button"
              className="review-option"
              aria-pressed={isChosen}
              aria-keyshortcuts={String(i + 1)}
              onClick={() => {
                apply((known, scope) => choosePlace(known, mention.id, choiceOf(option), scope));
                focusMention(mention.id);
              }}
            >
              <span className="review-number" aria-hidden>
                {i + 1}
              </span>
              <span>
                {candidate.name} <small>{whereabouts(candidate, summary?.wayUp)}</small>
              </span>
            </button>
          </li>
        );
      })}
    </ol>
  );
}
