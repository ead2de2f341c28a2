import { type KeyboardEvent, useMemo } from 'react';
import { reviewOptions } from '../../state/reviewOptions.ts';
import type { Option } from '../../story/candidates.ts';
import { summariesOf } from '../../story/summaries.ts';
import { reviewWords } from '../../words/reviewWords.ts';
import { useWherein } from '../StoreContext.ts';
import { whereabouts } from './whereabouts.ts';

interface Props {
  id: string;
  choose(option: Option): void;
}

/** What a mention could be, the chosen one marked; the numbers are those of the ghosts on the map. */
export function OptionList({ id, choose }: Props) {
  const story = useWherein((state) => state.story);
  const selection = useWherein((state) => state.selection);
  const review = useWherein((state) => state.review);
  const options = useMemo(() => reviewOptions({ story, selection, review }), [story, selection, review]);
  if (options.length === 0) return null;
  const step = (event: KeyboardEvent<HTMLOListElement>) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by === undefined) return;
    const buttons = [...event.currentTarget.querySelectorAll('button')];
    const next = buttons.findIndex((button) => button.matches(':focus')) + by;
    event.preventDefault();
    buttons[Math.min(Math.max(next, 0), buttons.length - 1)]?.focus();
  };
  return (
    <>
      {options[0]?.isAround && <p className="review-hint">{reviewWords.around}</p>}
      <ol id={id} className="review-options" aria-label={reviewWords.options} onKeyDown={step}>
        {options.map((option, i) => {
          const { key, candidate, place, isChosen, isAround } = option;
          const summary = summariesOf(story).get(place ?? '');
          return (
            <li key={key}>
              <button
                type="button"
                className="review-option"
                aria-pressed={isChosen}
                aria-keyshortcuts={String(i + 1)}
                onClick={() => choose(option)}
              >
                <span className="review-number" aria-hidden>
                  {i + 1}
                </span>
                <span>
                  {isAround ? reviewWords.somewhereIn(candidate.name) : candidate.name}{' '}
                  <small>{whereabouts(candidate, summary?.wayUp)}</small>
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </>
  );
}
