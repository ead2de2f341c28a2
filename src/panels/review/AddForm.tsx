import { type FormEvent, useState } from 'react';
import { addMention } from '../../edit/addMention.ts';
import { occurrencesOf } from '../../edit/occurrencesOf.ts';
import { reviewWords } from '../../words/reviewWords.ts';
import { useWherein, useWhereinStore } from '../StoreContext.ts';

interface Props {
  /** Told the id of the mention that was added. */
  added(mention: string): void;
}

/** Finds words of the text and makes mentions of them; begins with the words that are selected in the article. */
export function AddForm({ added }: Props) {
  const store = useWhereinStore();
  const story = useWherein((state) => state.story);
  const [text, setText] = useState(() => getSelection()?.toString().trim() ?? '');
  const quote = text.trim();
  const starts = occurrencesOf(story, quote);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const [first] = starts;
    if (first === undefined) return;
    const { step, story: edited, id } = addMention(story, first, first + quote.length, 'everywhere');
    store.getState().edit(step, edited);
    added(id);
  };
  return (
    <form onSubmit={submit}>
      <label>
        {reviewWords.addWords}
        <input
          type="text"
          autoComplete="off"
          // biome-ignore lint/a11y/noAutofocus: the one field of a dialog that the reader has just opened
          autoFocus
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <span role="status">{quote && reviewWords.addFound(starts.length)}</span>
      </label>
      <button type="submit" disabled={starts.length === 0}>
        {reviewWords.addButton}
      </button>
    </form>
  );
}
