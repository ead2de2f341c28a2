import { Search } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { findWords } from '../../words/findWords.ts';
import { FindPanel } from './FindPanel.tsx';

/** A button that opens the field that finds, as Ctrl+K and ⌘K do. */
export function Find() {
  const popover = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isAsked = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k';
      if (!isAsked || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      popover.current?.togglePopover();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
  return (
    <>
      <button type="button" popoverTarget="find">
        <Search size={15} aria-hidden /> <span>{findWords.find}</span> <kbd>Ctrl K</kbd>
      </button>
      {/* Not in the menu: a closed menu would hide it too. */}
      {createPortal(
        <div
          ref={popover}
          id="find"
          className="find"
          popover="auto"
          onToggle={({ newState }) => setOpen(newState === 'open')}
        >
          {isOpen && <FindPanel close={() => popover.current?.hidePopover()} />}
        </div>,
        document.body,
      )}
    </>
  );
}
