import { X } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { words } from '../words/words.ts';
import './dialog.css';

interface Props {
  /** What the button and its dialog are called. */
  label: string;
  icon: ReactNode;
  /** Whether the label stands beside the icon. */
  isLabelled?: boolean;
  /** Whether this is the one thing that the page would have the reader do. */
  isPrimary?: boolean;
  /**
   * What the dialog holds, which may be loaded then; asked for when it is opened first, and told how often it has been.
   * It stays while the dialog is closed, so that nothing typed is lost.
   */
  children: (close: () => void, openings: number) => ReactNode;
}

/** A button that opens a dialog; the browser keeps the focus inside, closes on Escape and gives the focus back. */
export function DialogButton({ label, icon, isLabelled = false, isPrimary = false, children }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  const [openings, setOpenings] = useState(0);
  const close = () => dialog.current?.close();
  useEffect(() => {
    if (openings === 0) return;
    // A menu that holds the button gives the focus back to its own button, where the dialog leaves it in the end.
    button.current?.closest<HTMLElement>('[popover]')?.hidePopover();
    dialog.current?.showModal();
    // Where the content has not arrived, the only thing to focus is the way out.
    if (document.activeElement?.classList.contains('dialog-close')) dialog.current?.focus();
  }, [openings]);
  return (
    <>
      <button
        ref={button}
        type="button"
        className={isPrimary ? 'primary' : undefined}
        aria-label={label}
        aria-haspopup="dialog"
        title={isLabelled ? undefined : label}
        onClick={() => setOpenings(openings + 1)}
      >
        {icon} {isLabelled && <span>{label}</span>}
      </button>
      {openings > 0 &&
        // Not beside the button: a closed menu would hide its dialogs too.
        createPortal(
          <dialog ref={dialog} className="dialog" aria-label={label} closedby="any" tabIndex={-1}>
            <h2>{label}</h2>
            <div className="dialog-body">{children(close, openings)}</div>
            {/* Last, so that the focus begins with what the dialog is for. */}
            <button type="button" className="dialog-close" aria-label={words.close} onClick={close}>
              <X size={18} aria-hidden />
            </button>
          </dialog>,
          document.body,
        )}
    </>
  );
}
