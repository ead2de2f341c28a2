import { Redo2, Undo2 } from 'lucide-react';
import { stepText } from '../../words/editWords.ts';
import { reviewWords } from '../../words/reviewWords.ts';
import { useWherein, useWhereinStore } from '../StoreContext.ts';

/** The steps back and forward, by name. They keep the focus where there is no step left. */
export function UndoRedo() {
  const { undo, redo } = useWhereinStore().getState();
  const last = useWherein((state) => state.past.at(-1)?.step);
  const next = useWherein((state) => state.future.at(-1)?.step);
  const undoName = last ? reviewWords.undoStep(stepText(last)) : reviewWords.undo;
  const redoName = next ? reviewWords.redoStep(stepText(next)) : reviewWords.redo;
  return (
    <>
      <button type="button" aria-disabled={!last} aria-label={undoName} title={undoName} onClick={undo}>
        <Undo2 size={14} aria-hidden /> <span>{reviewWords.undo}</span>
      </button>
      <button type="button" aria-disabled={!next} aria-label={redoName} title={redoName} onClick={redo}>
        <Redo2 size={14} aria-hidden /> <span>{reviewWords.redo}</span>
      </button>
    </>
  );
}
