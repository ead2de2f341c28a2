import { useEffect, useState } from 'react';
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
    const [first] = store.getState().past.slice(-1);
    if (first) setSaid(reviewWords.done(first.name));
    return store.subscribe(({ past, future }, last) => {
      if (past === last.past) return;
      const [done, undone] = [past.at(-1), future.at(-1)];
      if (future.length > last.future.length && undone) setSaid(reviewWords.undone(undone.name));
      else if (past.length > last.past.length && done)
        setSaid(
          future.length < last.future.length && future.length > 0
            ? reviewWords.redone(done.name)
            : reviewWords.done(done.name),
        );
    });
  }, [store]);
  return (
    <p className="hidden" role="status">
      {said}
    </p>
  );
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && target.type !== 'checkbox' && target.type !== 'radio');
