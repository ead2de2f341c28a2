import { ArrowDown, ArrowUp } from 'lucide-react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useLeavePrompt } from '../../controls/useLeavePrompt.ts';
import { type Details, editDetails } from '../../edit/editDetails.ts';
import { editText } from '../../edit/text/editText.ts';
import { partsOf } from '../../edit/text/partsOf.ts';
import { selectedMention } from '../../state/selectors.ts';
import type { Story } from '../../story/types.ts';
import { reviewWords } from '../../words/reviewWords.ts';
import { useWherein, useWhereinStore } from '../StoreContext.ts';

/** The most UTF-16 units in the field at once: a browser lays all of a field out at every key. */
const LONGEST_PART = 20_000;

interface Props {
  /** Told when the text has been changed, with the text that it was. */
  edited(before: string): void;
  close(): void;
  /** How often the form has been opened: a draft is kept, and what is none begins at the selected mention each time. */
  openings: number;
}

/** The article's text to mend, a long one by parts; begins at the selected mention. */
export function TextForm({ edited, close, openings }: Props) {
  const store = useWhereinStore();
  const mention = useWherein(selectedMention);
  const field = useRef<HTMLTextAreaElement>(null);
  const [parts, setParts] = useState(() => partsOf(store.getState().story.text, LONGEST_PART));
  const [caret, setCaret] = useState(() => caretIn(parts, mention?.start ?? 0));
  // biome-ignore lint/correctness/useExhaustiveDependencies: another opening begins anew
  useEffect(() => {
    if (parts.join('') === store.getState().story.text) setCaret(caretIn(parts, mention?.start ?? 0));
  }, [openings]);
  useEffect(() => {
    const area = field.current;
    if (!area) return;
    // A browser scrolls to the caret of a field that gets the focus, not of one that has it.
    area.blur();
    area.setSelectionRange(caret.at, caret.at);
    area.focus();
  }, [caret]);
  useLeavePrompt(() => parts.join('') !== store.getState().story.text);
  const [details, setDetails] = useState<Details>(() => detailsOf(store.getState().story));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const before = store.getState().story;
    const mended = editText(before, parts.join(''));
    store.getState().edit(mended.step, mended.story);
    const hasDetails = JSON.stringify(details) !== JSON.stringify(detailsOf(before));
    if (hasDetails) {
      const described = editDetails(mended.story, details);
      store.getState().edit(described.step, described.story);
    }
    close();
    if (store.getState().story.text !== before.text) edited(before.text);
  };
  return (
    <form className="review-text" onSubmit={submit}>
      <div className="review-details">
        {DETAILS.map((name) => (
          <label key={name}>
            {reviewWords.details[name]}
            <input
              type={name === 'published' ? 'date' : 'text'}
              autoComplete="off"
              value={details[name]}
              onChange={({ target }) => setDetails({ ...details, [name]: target.value })}
            />
          </label>
        ))}
      </div>
      <label>
        {reviewWords.editTextHint}
        <textarea
          ref={field}
          rows={16}
          value={parts[caret.part]}
          onChange={({ target }) => setParts(parts.with(caret.part, target.value))}
        />
      </label>
      <div className="text-actions">
        <button type="submit">{reviewWords.save}</button>
        {parts.length > 1 && (
          <>
            <span role="status">{reviewWords.textPart(caret.part + 1, parts.length)}</span>
            <button
              type="button"
              disabled={caret.part === 0}
              onClick={() => setCaret({ part: caret.part - 1, at: parts[caret.part - 1]?.length ?? 0 })}
            >
              <ArrowUp size={14} aria-hidden /> {reviewWords.textBefore}
            </button>
            <button
              type="button"
              disabled={caret.part === parts.length - 1}
              onClick={() => setCaret({ part: caret.part + 1, at: 0 })}
            >
              <ArrowDown size={14} aria-hidden /> {reviewWords.textAfter}
            </button>
          </>
        )}
      </div>
    </form>
  );
}

const DETAILS = ['title', 'byline', 'published'] as const;

const detailsOf = ({ title, byline = '', published = '' }: Story): Details => ({ title, byline, published });

/** The part that holds a position of the text, and where in it. */
function caretIn(parts: readonly string[], position: number): { part: number; at: number } {
  let start = 0;
  for (const [part, text] of parts.entries()) {
    if (position < start + text.length) return { part, at: position - start };
    start += text.length;
  }
  return { part: 0, at: 0 };
}
