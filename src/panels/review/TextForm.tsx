import { type FormEvent, useEffect, useRef, useState } from 'react';
import { editText } from '../../edit/text/editText.ts';
import { selectedMention } from '../../state/selectors.ts';
import { reviewWords } from '../../words/reviewWords.ts';
import { useWherein, useWhereinStore } from '../StoreContext.ts';

/** The article's text to mend; begins at the selected mention. */
export function TextForm({ close }: { close(): void }) {
  const store = useWhereinStore();
  const mention = useWherein(selectedMention);
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(() => store.getState().story.text);
  const at = useRef(mention?.start ?? 0);
  useEffect(() => {
    const area = field.current;
    if (!area) return;
    // A browser scrolls to the caret of a field that gets the focus, not of one that has it.
    area.blur();
    area.setSelectionRange(at.current, at.current);
    area.focus();
  }, []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { name, story } = editText(store.getState().story, text);
    store.getState().edit(name, story);
    close();
  };
  return (
    <form className="review-text" onSubmit={submit}>
      <label>
        {reviewWords.editTextHint}
        <textarea ref={field} rows={16} value={text} onChange={(event) => setText(event.target.value)} />
      </label>
      <button type="submit">{reviewWords.save}</button>
    </form>
  );
}
