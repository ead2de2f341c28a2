import { type ReactNode, useRef, useState } from 'react';
import { words } from '../words/words.ts';
import './dialog.css';

interface Props {
  /** What the button and its dialog are called. */
  label: string;
  icon: ReactNode;
  /** Whether the label stands beside the icon. */
  isLabelled?: boolean;
  /** What the dialog holds; asked for when it is opened first. */
  children: (close: () => void) => ReactNode;
}

/** A button that opens a dialog; the browser keeps the focus inside, closes on Escape and gives the focus back. */
export function DialogButton({ label, icon, isLabelled = false, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [wasOpened, setWasOpened] = useState(false);
  const close = () => dialog.current?.close();
  const open = () => {
    setWasOpened(true);
    dialog.current?.showModal();
  };
  return (
    <>
      <button type="button" aria-label={label} title={isLabelled ? undefined : label} onClick={open}>
        {icon} {isLabelled && <span>{label}</span>}
      </button>
      <dialog ref={dialog} className="dialog" aria-label={label}>
        <h2>{label}</h2>
        {wasOpened && children(close)}
        <button type="button" onClick={close}>
          {words.close}
        </button>
      </dialog>
    </>
  );
}
