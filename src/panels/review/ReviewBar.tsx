import { MapPinPlus, PencilLine, X } from 'lucide-react';
import { DialogButton } from '../../controls/DialogButton.tsx';
import { reviewWords } from '../../words/reviewWords.ts';
import { useWherein, useWhereinStore } from '../StoreContext.ts';
import { AddForm } from './AddForm.tsx';
import { onceDrawn } from './onceDrawn.ts';
import { REVIEW_FILTERS, type ReviewFilter } from './reviewOrder.ts';
import { TextForm } from './TextForm.tsx';
import { UndoRedo } from './UndoRedo.tsx';

interface Props {
  filter: ReviewFilter;
  setFilter(filter: ReviewFilter): void;
  added(mention: string): void;
  /** Told when the text has been changed, with the text that it was. */
  edited(before: string): void;
}

/** What concerns the whole review: which mentions are listed, the steps back, more mentions, the text. */
export function ReviewBar({ filter, setFilter, added, edited }: Props) {
  const store = useWhereinStore();
  // A text that has changed, as by an undone step, is not the one that a draft was of.
  const text = useWherein((state) => state.story.text);
  const end = () => {
    store.getState().setReview(null);
    // The button goes with the review; the focus comes to what takes its place.
    onceDrawn(() => document.getElementById('places')?.focus({ preventScroll: true }));
  };
  return (
    <div className="review-bar">
      <label>
        <span className="hidden">{reviewWords.show}</span>
        <select
          value={filter}
          onChange={(event) =>
            setFilter(REVIEW_FILTERS.find((known) => known === event.target.value) ?? 'all')
          }
        >
          {REVIEW_FILTERS.map((known) => (
            <option key={known} value={known}>
              {reviewWords.filters[known]}
            </option>
          ))}
        </select>
      </label>
      <UndoRedo />
      <DialogButton label={reviewWords.add} icon={<MapPinPlus size={14} aria-hidden />} isLabelled>
        {(close) => (
          <AddForm
            added={(mention) => {
              close();
              added(mention);
            }}
          />
        )}
      </DialogButton>
      <DialogButton label={reviewWords.editText} icon={<PencilLine size={14} aria-hidden />} isLabelled>
        {(close, openings) => <TextForm key={text} edited={edited} close={close} openings={openings} />}
      </DialogButton>
      <button type="button" aria-label={reviewWords.close} onClick={end}>
        <X size={14} aria-hidden /> <span>{reviewWords.close}</span>
      </button>
    </div>
  );
}
