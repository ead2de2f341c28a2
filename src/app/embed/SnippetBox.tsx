import { Copy } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { embedDialogWords } from '../../words/embedDialogWords.ts';
import type { Snippet } from './snippets.ts';

interface Props {
  snippet: Snippet;
  /** Whether these are the lines that most want. */
  isMain?: boolean;
}

/** Lines to copy, and what they need; where copying is blocked, they are selected for the keyboard. */
export function SnippetBox({ snippet: { label, code, needs }, isMain = false }: Props) {
  const id = useId();
  const lines = useRef<HTMLTextAreaElement>(null);
  /** The lines that were copied, and whether that went well. */
  const [answer, setAnswer] = useState({ code: '', text: '' });
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(code);
      setAnswer({ code, text: embedDialogWords.copied });
    } catch {
      // Refused in a frame without the permission, and absent where the page came without encryption.
      lines.current?.select();
      setAnswer({ code, text: embedDialogWords.copyBlocked });
    }
  };
  return (
    <div className="embed-snippet">
      <label htmlFor={id}>{label}</label>
      <button
        type="button"
        className={isMain ? 'primary' : undefined}
        aria-label={`${embedDialogWords.copy}: ${label}`}
        onClick={() => void copy()}
      >
        <Copy size={14} aria-hidden /> {embedDialogWords.copy}
      </button>
      <textarea id={id} ref={lines} readOnly rows={isMain ? 5 : 4} spellCheck={false} value={code} />
      {!isMain && <p className="dialog-note">{needs}</p>}
      <p role="status">{answer.code === code && answer.text}</p>
    </div>
  );
}
