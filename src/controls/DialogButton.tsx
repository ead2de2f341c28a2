import { type MouseEvent, type ReactNode, useState } from 'react';
import { Dialog } from './Dialog.tsx';

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

/** A button that opens a dialog. */
export function DialogButton({ label, icon, isLabelled = false, isPrimary = false, children }: Props) {
  const [openings, setOpenings] = useState(0);
  const open = ({ currentTarget }: MouseEvent) => {
    // A menu that holds the button gives the focus back to its own button, where the dialog leaves it in the end.
    currentTarget.closest<HTMLElement>('[popover]')?.hidePopover();
    setOpenings(openings + 1);
  };
  return (
    <>
      <button
        type="button"
        className={isPrimary ? 'primary' : undefined}
        aria-label={label}
        aria-haspopup="dialog"
        title={isLabelled ? undefined : label}
        onClick={open}
      >
        {icon} {isLabelled && <span>{label}</span>}
      </button>
      {openings > 0 && (
        <Dialog label={label} openings={openings}>
          {children}
        </Dialog>
      )}
    </>
  );
}
