import { useEffect, useState } from 'react';
import type { History } from '../../state/history.ts';
import { stepText } from '../../words/editWords.ts';
import { reviewWords } from '../../words/reviewWords.ts';
import { useWhereinStore } from '../StoreContext.ts';

/** Undoes and does again by the keys that everyone knows, and says every step to a screen reader. */
export default function Steps() {
  const store = useWhereinStore();
  const [said, setSaid] = useState('');
  useEffect(() => {
    const step = (event: KeyboardEvent) => {
      const isZ = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.altKey;
      if (!isZ || isTyping(event.target) || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      if (event.shiftKey) store.getState().redo();
      else store.getState().undo();
    };
    addEventListener('keydown', step);
    return () => removeEventListener('keydown', step);
  }, [store]);
  useEffect(() => {
    // The step that this part was fetched for was made before it came.
    const first = store.getState().past.at(-1);
    if (first) setSaid(reviewWords.done(stepText(first.step)));
    return store.subscribe((state, last) => setSaid((before) => saying(state, last) ?? before));
  }, [store]);
  return (
    <p className="hidden" role="status">
      {said}
    </p>
  );
}

/** What to say of a change of the history; null where it is none. */
function saying({ story, past, future }: History, last: History): string | null {
  const [done, undone] = [past.at(-1), future.at(-1)];
  if (future.length > last.future.length && undone) return reviewWords.undone(stepText(undone.step));
  if (past.length <= last.past.length || !done) return null;
  const isAgain = last.future.at(-1)?.story === story;
  const name = stepText(done.step);
  return isAgain ? reviewWords.redone(name) : reviewWords.done(name);
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && target.type !== 'checkbox' && target.type !== 'radio');
