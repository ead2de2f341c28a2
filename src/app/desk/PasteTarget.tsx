import { useEffect } from 'react';
import { isFault } from '../../fault/Fault.ts';
import { messageOf } from '../../words/faultWords.ts';
import { pastedFrom, readPasted } from './readClipboard.ts';
import { useDesk } from './useDesk.ts';

/** Makes a map of what is pasted anywhere on the page but into a field or a dialog. */
export function PasteTarget() {
  const desk = useDesk();
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const { target } = event;
      const isField =
        target instanceof Element && target.closest('input, textarea, [contenteditable], dialog');
      const pasted = pastedFrom(event.clipboardData);
      if (event.defaultPrevented || isField || !pasted || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      readPasted(pasted)
        .then((imported) => desk.bring(imported))
        .catch((cause: unknown) => {
          if (!isFault(cause, 'import')) throw cause;
          desk.remark(messageOf(cause));
        });
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, [desk]);
  return null;
}
