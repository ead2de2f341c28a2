import { useEffect } from 'react';
import { isFault } from '../../fault/Fault.ts';
import { messageOf } from '../../words/faultWords.ts';
import { pastedFrom, readPasted } from './readClipboard.ts';
import { useWorkspace } from './useWorkspace.ts';

/** Makes a map of what is pasted anywhere on the page but into a field or a dialog. */
export function PasteTarget() {
  const workspace = useWorkspace();
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const { target } = event;
      const isField =
        target instanceof Element && target.closest('input, textarea, [contenteditable], dialog');
      const pasted = pastedFrom(event.clipboardData);
      if (event.defaultPrevented || isField || !pasted || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      readPasted(pasted)
        .then((imported) => workspace.bring(imported))
        .catch((cause: unknown) => {
          if (!isFault(cause, 'import')) throw cause;
          workspace.remark(messageOf(cause));
        });
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, [workspace]);
  return null;
}
