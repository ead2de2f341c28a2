import { X } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { words } from '../words/words.ts';
import './dialog.css';

interface Props {
  label: string;
  /** How often it has been opened; each time it opens anew. */
  openings: number;
  children: (close: () => void, openings: number) => ReactNode;
}

/** A dialog; the browser keeps the focus inside, closes on Escape and gives the focus back. */
export function Dialog({ label, openings, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const close = () => dialog.current?.close();
  useEffect(() => {
    if (openings === 0 || !dialog.current) return;
    dialog.current.showModal();
    // Where the content has not arrived, the only thing to focus is the way out.
    if (document.activeElement?.classList.contains('dialog-close')) dialog.current.focus();
  }, [openings]);
  // Not where it is opened from: a closed menu would hide its dialogs too.
  return createPortal(
    <dialog ref={dialog} className="dialog" aria-label={label} closedby="any" tabIndex={-1}>
      <h2>{label}</h2>
      <div className="dialog-body">{children(close, openings)}</div>
      {/* Last, so that the focus begins with what the dialog is for. */}
      <button type="button" className="dialog-close" aria-label={words.close} onClick={close}>
        <X size={18} aria-hidden />
      </button>
    </dialog>,
    document.body,
  );
}
