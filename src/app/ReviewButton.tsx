import { ListChecks } from 'lucide-react';
import { useWherein, useWhereinStore } from '../panels/StoreContext.ts';
import { openQuestions } from '../story/openQuestions.ts';
import { words } from '../words/words.ts';

/** Begins and ends the review, and says how many names need checking. */
export function ReviewButton() {
  const store = useWhereinStore();
  const isOn = useWherein((state) => state.review !== null);
  const { notFound, toCheck } = useWherein((state) => openQuestions(state.story));
  const count = notFound.length + toCheck.length;
  return (
    <button
      type="button"
      aria-pressed={isOn}
      onClick={() => store.getState().setReview(isOn ? null : { onlyHere: false })}
    >
      <ListChecks size={15} aria-hidden /> <span>{words.review}</span>
      {count > 0 && (
        <b className="badge">
          {count.toLocaleString('en')}
          <span className="hidden"> {words.toCheck}</span>
        </b>
      )}
    </button>
  );
}
