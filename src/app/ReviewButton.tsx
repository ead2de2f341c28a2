import { ListChecks } from 'lucide-react';
import { useWherein, useWhereinStore } from '../panels/StoreContext.ts';
import { isDoubtful } from '../story/isDoubtful.ts';
import { words } from '../words/words.ts';

/** Begins and ends the review, and says how many mentions are doubtful. */
export function ReviewButton() {
  const store = useWhereinStore();
  const isOn = useWherein((state) => state.review !== null);
  const doubtful = useWherein((state) => state.story.mentions.filter(isDoubtful).length);
  return (
    <button
      type="button"
      aria-pressed={isOn}
      onClick={() => store.getState().setReview(isOn ? null : { onlyHere: false })}
    >
      <ListChecks size={15} aria-hidden /> <span>{words.review}</span>
      {doubtful > 0 && (
        <b className="badge">
          {doubtful}
          <span className="hidden"> {words.doubtful}</span>
        </b>
      )}
    </button>
  );
}
