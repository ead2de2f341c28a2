import { Printer } from 'lucide-react';
import { useWhereinStore } from '../../panels/StoreContext.ts';
import { publishWords } from '../../words/publishWords.ts';
import { printStory } from '../printStory.ts';

/** Prints the article with its map and its places. */
export function PrintForm({ close }: { close(): void }) {
  const store = useWhereinStore();
  const print = () => {
    close();
    void printStory(store.getState().story);
  };
  return (
    <>
      <p>{publishWords.printNote}</p>
      <p className="dialog-actions">
        <button type="button" className="primary" onClick={print}>
          <Printer size={15} aria-hidden /> {publishWords.printButton}
        </button>
      </p>
    </>
  );
}
