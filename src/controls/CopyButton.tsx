import { Copy } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { placeWords } from '../words/placeWords.ts';

interface Props {
  /** What is copied, or what makes it. */
  text: string | (() => Promise<string>);
  label: string;
  icon?: ReactNode;
  className?: string;
}

/** Copies a text and says whether that went well; the clipboard is denied in some frames. */
export function CopyButton({ text, label, icon = <Copy size={15} aria-hidden />, className }: Props) {
  const [outcome, setOutcome] = useState('');
  const copy = async () => {
    setOutcome('');
    try {
      const made = typeof text === 'string' ? text : await text();
      // Absent where the page is not secure.
      if (!navigator.clipboard) throw new Error(placeWords.cannotCopy);
      await navigator.clipboard.writeText(made);
      setOutcome(placeWords.copied);
    } catch {
      setOutcome(placeWords.cannotCopy);
    }
  };
  return (
    <>
      <button type="button" className={className} onClick={() => void copy()}>
        {icon} {label}
      </button>
      <span role="status">{outcome}</span>
    </>
  );
}
