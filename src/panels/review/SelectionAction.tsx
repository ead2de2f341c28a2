import { MapPinPlus } from 'lucide-react';
import { type CSSProperties, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { addMention } from '../../edit/addMention.ts';
import { isMentionable } from '../../edit/isMentionable.ts';
import { reviewWords } from '../../words/reviewWords.ts';
import { useWherein, useWhereinStore } from '../StoreContext.ts';
import { selectionSpan } from './selectionSpan.ts';

interface Props {
  /** Told the id of the mention that was added. */
  added(mention: string): void;
}

interface Chosen {
  readonly start: number;
  readonly end: number;
  /** Where the selection ends in the window, in CSS pixels. */
  readonly left: number;
  readonly top: number;
}

/** A small button below the words that are selected in the article: it makes a mention of them. */
export function SelectionAction({ added }: Props) {
  const store = useWhereinStore();
  const story = useWherein((state) => state.story);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  useEffect(() => {
    const look = () => {
      const selection = getSelection();
      const span = selectionSpan(selection);
      if (!selection || !span) return setChosen(null);
      const boxes = selection.getRangeAt(0).getClientRects();
      const box = boxes[boxes.length - 1];
      setChosen(box ? { ...span, left: box.left, top: box.bottom } : null);
    };
    document.addEventListener('selectionchange', look);
    addEventListener('scroll', look, { passive: true });
    return () => {
      document.removeEventListener('selectionchange', look);
      removeEventListener('scroll', look);
    };
  }, []);
  if (!chosen || !isMentionable(story, chosen.start, chosen.end)) return null;
  const add = () => {
    const { step, story: edited, id } = addMention(story, chosen.start, chosen.end, 'everywhere');
    store.getState().edit(step, edited);
    getSelection()?.removeAllRanges();
    added(id);
  };
  return createPortal(
    <button
      type="button"
      className="review-name-it"
      style={{ '--left': `${chosen.left}px`, top: chosen.top } as CSSProperties}
      onPointerDown={(event) => event.preventDefault()}
      onClick={add}
    >
      <MapPinPlus size={14} aria-hidden /> {reviewWords.nameItsPlace}
    </button>,
    document.body,
  );
}
