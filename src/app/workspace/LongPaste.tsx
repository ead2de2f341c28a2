import { useEffect, useRef } from 'react';
import { bringWords } from '../../words/bringWords.ts';

/** How much of the text is shown, in UTF-16 units. */
const SHOWN = 400;

/** Stands for a pasted text that is too long for a field: how long it is, and how it begins. */
export function LongPaste({ text, clear }: { text: string; clear(): void }) {
  const box = useRef<HTMLElement>(null);
  // The field that had the focus is gone.
  useEffect(() => box.current?.focus(), []);
  return (
    <section className="long-paste" ref={box} aria-label={bringWords.pasted} tabIndex={-1}>
      <p>
        <strong>{bringWords.characters(text.length)}</strong>
        <button type="button" onClick={clear}>
          {bringWords.clear}
        </button>
      </p>
      <blockquote dir="auto">{`${text.trim().slice(0, SHOWN)}…`}</blockquote>
    </section>
  );
}
