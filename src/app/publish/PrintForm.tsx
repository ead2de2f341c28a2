import { Printer } from 'lucide-react';
import { publishWords } from '../../words/publishWords.ts';

/** Prints the article with its map and its places. */
export function PrintForm({ close }: { close(): void }) {
  const print = () => {
    close();
    window.print();
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
