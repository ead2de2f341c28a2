import { Copy } from 'lucide-react';
import { useState } from 'react';
import { bringWords } from '../../words/bringWords.ts';

/** Copies a text and says whether that went well; the clipboard is denied in some frames. */
export function CopyButton({ text, label }: { text: string; label: string }) {
  const [outcome, setOutcome] = useState('');
  const copy = () => {
    setOutcome('');
    // Absent where the page is not secure.
    const copying = navigator.clipboard ? navigator.clipboard.writeText(text) : Promise.reject(new Error());
    copying.then(
      () => setOutcome(bringWords.copied),
      () => setOutcome(bringWords.cannotCopy),
    );
  };
  return (
    <>
      <button type="button" onClick={copy}>
        <Copy size={15} aria-hidden /> {label}
      </button>
      <span role="status">{outcome}</span>
    </>
  );
}
